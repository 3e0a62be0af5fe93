PRAGMA application_id=1145656131;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE artefact (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	title VARCHAR(500) NOT NULL, 
	kind VARCHAR(80), 
	file_name VARCHAR(255), 
	media_type VARCHAR(120), 
	size_bytes BIGINT, 
	sha256 VARCHAR(64), 
	received_from VARCHAR(36), 
	received_on DATE, 
	confidentiality VARCHAR(80), 
	PRIMARY KEY (id), 
	CONSTRAINT artefact_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT artefact_confidentiality_allowed CHECK ("confidentiality" IN ('public', 'internal', 'confidential', 'restricted')), 
	CONSTRAINT artefact_kind_allowed CHECK ("kind" IN ('architecture diagram', 'process flow', 'data model', 'sample data', 'report', 'contract', 'policy', 'configuration', 'source code', 'meeting notes', 'other')), 
	CONSTRAINT artefact_received_on_allowed CHECK ("received_on" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT artefact_size_bytes_allowed CHECK ("size_bytes" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT artefact_file_name_allowed CHECK (length("file_name") BETWEEN 1 AND 255), 
	CONSTRAINT artefact_media_type_allowed CHECK (length("media_type") BETWEEN 1 AND 120), 
	CONSTRAINT artefact_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT artefact_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT artefact_received_from_allowed CHECK (length("received_from") BETWEEN 1 AND 36), 
	CONSTRAINT artefact_sha256_allowed CHECK (length("sha256") BETWEEN 1 AND 64), 
	CONSTRAINT artefact_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT artefact_title_allowed CHECK (length("title") BETWEEN 1 AND 500), 
	CONSTRAINT artefact_version_allowed CHECK (version >= 1), 
	CONSTRAINT artefact_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "artefact" VALUES('01a214cc-eb40-7a10-ab14-b3ce2480408f','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'confirmed',NULL,NULL,'two
lines 0.3051089775040092','[]','{"naïve café":"late data"}',1,'2026-11-25 22:21:43.617146','Facilitator','2026-11-25 22:21:43.617146','Facilitator',NULL,'two
lines 0.6914607437078285','process flow','a | b 0.6054452852886862',NULL,NULL,NULL,'01a214cc-e32b-700a-a16b-bc7fcaa5e06b','1979-03-19','public');
INSERT INTO "artefact" VALUES('01a214cc-eb5c-7345-a011-d76df3160618','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'confirmed',NULL,NULL,NULL,'[]','{}',1,'2026-11-25 22:21:43.645125','Facilitator','2026-11-25 22:21:43.645125','Facilitator',NULL,'two
lines 0.3528840683266743',NULL,'日本語 0.6145266006491822','naïve café 0.06955633950301032',1000000000000000,NULL,'01a214cc-e31a-7de6-8d26-5ba3a1e664f3','2068-05-06',NULL);
INSERT INTO "artefact" VALUES('01a214cc-eb75-7aa1-bea9-321f9153da19','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'confirmed','’quoted’ 0.001837122978024408','日本語 0.9960808454275804',NULL,'[]','{}',1,'2026-11-25 22:21:43.670250','Facilitator','2026-11-25 22:21:43.670250','Facilitator',NULL,'two
lines 0.9108379345253993',NULL,NULL,'Retail 0.3655358557925129',NULL,'0000000000000000000000000000000000000000000000000000000000000000','01a214cc-e31a-7de6-8d26-5ba3a1e664f3','2077-06-23',NULL);
INSERT INTO "artefact" VALUES('01a214cc-ed4f-7cd5-9e69-f5c2dbb82f62','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,4096,NULL,NULL,NULL,'C:\temp 0.854299967635208','[]','{"late data":"’quoted’"}',1,'2026-11-25 22:21:44.143603','Facilitator','2026-11-25 22:21:44.143603','Facilitator',NULL,'’quoted’ 0.026549835722380233',NULL,NULL,'Retail 0.6944842086796167',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE change (
	engagement_id VARCHAR(36) NOT NULL, 
	revision INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	section VARCHAR(40) NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	row_code VARCHAR(20) NOT NULL, 
	field VARCHAR(60) NOT NULL, 
	old TEXT, 
	new TEXT, 
	who VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	token VARCHAR(80), 
	undoes INTEGER, 
	session_id VARCHAR(36), 
	PRIMARY KEY (engagement_id, revision, place), 
	CONSTRAINT change_kind_allowed CHECK (kind IN ('add', 'set', 'remove', 'restore'))
);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,0,'add','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','','null','{"id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 0, "version": 1, "created_at": "2026-11-25T22:21:41.203644Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.203661Z", "updated_by": "Facilitator", "title": "Released", "customer": "A shop", "status": "preparing", "horizon_months": 36, "currency": "EUR", "time_zone": "UTC", "revision": 1}','Facilitator','2026-11-25 22:21:41.216306',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,0,'add','people','01a214cc-e27c-7010-9c30-6fed8ccc6033','PER-001','','null','{"id": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "unknown", "notes": "C:\\temp 0.26633056045725956", "version": 1, "created_at": "2026-11-25T22:21:41.373764Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.373764Z", "updated_by": "Facilitator", "name": "=1+1 0.5692038748222122", "job_title": "late data 0.49543508709194095", "role": "reviewer", "can_sign_off": true, "email": "a@b.example"}','Facilitator','2026-11-25 22:21:41.373764',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,0,'add','people','01a214cc-e31a-7de6-8d26-5ba3a1e664f3','PER-002','','null','{"id": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "source": "a | b 0.2308665415409843", "notes": "C:\\temp 0.9522444552911937", "version": 1, "created_at": "2026-11-25T22:21:41.530604Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.530604Z", "updated_by": "Facilitator", "name": "Retail 0.022322111021323865", "job_title": "<b>bold</b> 0.6864838541790798", "email": "a@b.example"}','Facilitator','2026-11-25 22:21:41.530604',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,0,'add','people','01a214cc-e32b-700a-a16b-bc7fcaa5e06b','PER-003','','null','{"id": "01a214cc-e32b-700a-a16b-bc7fcaa5e06b", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "assumed", "source": "=1+1 0.36712383142708804", "version": 1, "created_at": "2026-11-25T22:21:41.547883Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.547883Z", "updated_by": "Facilitator", "name": "日本語 0.12088995980580641", "organisation": "two\nlines 0.9364405867994596", "job_title": "naïve café 0.3033685109329176", "role": "project manager", "email": "a@b.example", "influence": "high power, high interest"}','Facilitator','2026-11-25 22:21:41.547883',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',5,0,'add','outcomes','01a214cc-e341-7b0b-9189-1ab6dee9d375','OUT-001','','null','{"id": "01a214cc-e341-7b0b-9189-1ab6dee9d375", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "two\nlines 0.8091399008724796", "notes": "two\nlines 0.2054852577007612", "tags": ["’quoted’", "two\nlines"], "version": 1, "created_at": "2026-11-25T22:21:41.569854Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.569854Z", "updated_by": "Facilitator", "statement": "late data 0.7784426150001458", "horizon": "desired future", "nature": "business", "category": "integrate hybrid, multi-cloud and SaaS", "decision": "<b>bold</b> 0.6471561653193026", "success": "naïve café 0.9820766375385342", "beneficiary": "two\nlines 0.23217612806301458", "target_date": "2069-08-05", "value": 5}','Facilitator','2026-11-25 22:21:41.569854',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',6,0,'add','outcomes','01a214cc-e358-7014-bb27-b26f602906cb','OUT-002','','null','{"id": "01a214cc-e358-7014-bb27-b26f602906cb", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "日本語 0.06951537853084733", "private_notes": "two\nlines 0.951957651735432", "version": 1, "created_at": "2026-11-25T22:21:41.595272Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.595272Z", "updated_by": "Facilitator", "statement": "C:\\temp 0.813351507162973", "horizon": "current", "nature": "technical", "category": "modernise: cut cost", "decision": "=1+1 0.8610088608533248", "target_date": "2068-07-26", "urgency": 5, "status": "achieved"}','Facilitator','2026-11-25 22:21:41.595272',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',7,0,'add','outcomes','01a214cc-e37e-77ff-9edf-88d58428f93c','OUT-003','','null','{"id": "01a214cc-e37e-77ff-9edf-88d58428f93c", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "notes": "two\nlines 0.6485064180992564", "private_notes": "’quoted’ 0.8033855134341553", "version": 1, "created_at": "2026-11-25T22:21:41.631351Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.631351Z", "updated_by": "Facilitator", "statement": "日本語 0.4547016300456639", "horizon": "desired future", "nature": "technical", "category": "real-time KPI dashboards", "owner": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "success": "naïve café 0.9655635178509998", "baseline": "Retail 0.22537401331860207", "beneficiary": "Retail 0.7188354727617898", "target_date": "2043-12-18", "value": 4}','Facilitator','2026-11-25 22:21:41.631351',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',8,0,'add','constraints','01a214cc-e389-7d42-8a88-09ee531a5e7a','CON-001','','null','{"id": "01a214cc-e389-7d42-8a88-09ee531a5e7a", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "notes": "a | b 0.11391291239273016", "private_notes": "’quoted’ 0.7795398455434103", "version": 1, "created_at": "2026-11-25T22:21:41.641522Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.641522Z", "updated_by": "Facilitator", "statement": "=1+1 0.9679033101508892", "timing": "existing", "nature": "business", "category": "partner", "quantity": -1000000000000000.0, "unit": "Retail 0.5905839712874152", "applies_from": "1948-04-23", "applies_until": "2079-03-02", "negotiable_by": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "regulation": "GLBA", "clause": "<b>bold</b> 0.5914093121448057", "residency": "<b>bold</b> 0.29607267308315155", "retention_min_days": 1000000000000000, "lineage_required": true, "vendor": "’quoted’ 0.7827003757293756", "product": "naïve café 0.2665354510728647", "renewal": "1985-07-31", "annual_cost": 88.23932024664636, "exit_penalty": 76.79511829130963, "skill_needed": "Retail 0.0846802304164842", "skill_available": "two\nlines 0.21296819499142416"}','Facilitator','2026-11-25 22:21:41.641522',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',9,0,'add','constraints','01a214cc-e3a4-7f46-bd83-c191245c66f9','CON-002','','null','{"id": "01a214cc-e3a4-7f46-bd83-c191245c66f9", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "stated", "unanswered": {"=1+1": "two\nlines"}, "version": 1, "created_at": "2026-11-25T22:21:41.669734Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.669734Z", "updated_by": "Facilitator", "statement": "late data 0.3207259553606644", "timing": "anticipated", "quantity": 1000000000000000.0, "unit": "two\nlines 0.2237140727487692", "applies_from": "1965-05-24", "applies_until": "1970-07-26", "origin": "law", "origin_reference": "日本語 0.10773068507771688", "owner": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "consequence": "Retail 0.09168312261651779", "negotiable_by": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "regulation": "SOC 2", "clause": "late data 0.45090861743229205", "retention_min_days": 1000000000000000, "lineage_required": false, "product": "日本語 0.7116109466329968", "renewal": "1954-10-15", "annual_cost": 1000000000000000.0, "skill_needed": "<b>bold</b> 0.31328086106892794", "skill_available": "a | b 0.9698132768381156"}','Facilitator','2026-11-25 22:21:41.669734',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',10,0,'add','constraints','01a214cc-e3b8-70a9-9f23-65f8f5cb4109','CON-003','','null','{"id": "01a214cc-e3b8-70a9-9f23-65f8f5cb4109", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "notes": "naïve café 0.1781548656443236", "private_notes": "=1+1 0.04855879928785889", "version": 1, "created_at": "2026-11-25T22:21:41.690738Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.690738Z", "updated_by": "Facilitator", "statement": "naïve café 0.3073211178125135", "timing": "existing", "category": "must keep", "hardness": "prefer", "unit": "日本語 0.041052254492352946", "applies_from": "2059-10-10", "origin_reference": "a | b 0.10094762253929235", "negotiable_by": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "regulation": "FERPA", "clause": "日本語 0.551204754915506", "residency": "late data 0.02151407774822478", "retention_min_days": 0, "retention_max_days": 1000000000000000, "lineage_required": false, "vendor": "two\nlines 0.9492279489729363", "product": "=1+1 0.9848958711440725", "notice_days": 798628152891091, "skill_needed": "naïve café 0.14168064702669492", "training_plan": "a | b 0.8210298411778232"}','Facilitator','2026-11-25 22:21:41.690738',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',11,0,'add','outputs','01a214cc-e3c5-7eb4-8e91-eae594dde614','OUP-001','','null','{"id": "01a214cc-e3c5-7eb4-8e91-eae594dde614", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "unknown", "private_notes": "naïve café 0.0481973433614038", "tags": ["=1+1", "two\nlines"], "version": 1, "created_at": "2026-11-25T22:21:41.702453Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.702453Z", "updated_by": "Facilitator", "name": "C:\\temp 0.8082526283723965", "output_class": "alert", "decision": "two\nlines 0.45330967762221785", "state": "future", "priority": "won''t", "frequency": "other", "data_format": "a | b 0.5800705711415716", "availability_percent": 100.0, "response_ms": 40.108215192090135, "audience": 0, "history_months": 50.089961955722664, "acceptance": "a | b 0.4950722507160109", "retire_reason": "naïve café 0.7128461108524063"}','Facilitator','2026-11-25 22:21:41.702453',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',12,0,'add','outputs','01a214cc-e3e1-7f02-94fe-71009c06a075','OUP-002','','null','{"id": "01a214cc-e3e1-7f02-94fe-71009c06a075", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "’quoted’ 0.8419308585435238", "version": 1, "created_at": "2026-11-25T22:21:41.730038Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.730038Z", "updated_by": "Facilitator", "name": "naïve café 0.3118020318353023", "state": "both", "frequency": "every minute", "availability_percent": 100.0, "response_ms": 94.1693295311312, "history_months": 68.16364556074682, "classification": "internal", "owner": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "acceptance": "late data 0.8079437334476703"}','Facilitator','2026-11-25 22:21:41.730038',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',13,0,'add','outputs','01a214cc-e437-7d2c-bb9d-de2abf85ec01','OUP-003','','null','{"id": "01a214cc-e437-7d2c-bb9d-de2abf85ec01", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "notes": "’quoted’ 0.7472652346880435", "private_notes": "=1+1 0.07518357411303722", "tags": ["<b>bold</b>", "two\nlines"], "version": 1, "created_at": "2026-11-25T22:21:41.815436Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.815436Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.9399971053206289", "decision": "a | b 0.43812894915290224", "state": "both", "priority": "should", "frequency": "on request", "freshness_minutes": 90.92960366464408, "product": "naïve café 0.37884950451237565", "data_format": "naïve café 0.5283631566075464", "availability_percent": 3.08083938622965, "response_ms": 0.0, "audience": 1000000000000000, "history_months": 75.74196625566648, "delivery_mb": 0.0, "classification": "restricted", "owner": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "retire_reason": "<b>bold</b> 0.204821737736817"}','Facilitator','2026-11-25 22:21:41.815436',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',14,0,'add','inputs','01a214cc-e442-7628-a105-9de360925801','INP-001','','null','{"id": "01a214cc-e442-7628-a105-9de360925801", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-25T22:21:41.826566Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.826566Z", "updated_by": "Facilitator", "name": "two\nlines 0.32368783653411803", "input_class": "message broker", "engine_class": "search", "product": "’quoted’ 0.4922991328917098", "owner": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "acquisition": "pull", "state": "both", "location": "C:\\temp 0.6008323865726104", "schedule": "日本語 0.702891902404374", "contract": "two\nlines 0.19736112176941356", "annual_cost": 67.85481750157672, "criticality": 5, "change_notice_days": 787571304846754, "regulations": ["21 CFR 11"], "retention_max_days": 458238739978432}','Facilitator','2026-11-25 22:21:41.826566',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',15,0,'add','inputs','01a214cc-e534-7c74-8c74-2b6f8114a871','INP-002','','null','{"id": "01a214cc-e534-7c74-8c74-2b6f8114a871", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "source": "naïve café 0.2587675375028581", "private_notes": "Retail 0.8517720989837744", "version": 1, "created_at": "2026-11-25T22:21:42.068906Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.068906Z", "updated_by": "Facilitator", "name": "’quoted’ 0.010128068547323954", "product": "two\nlines 0.30366884285263684", "system_of_record": "日本語 0.48454307891146764", "owner": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "acquisition": "push", "state": "future", "classification": "restricted", "personal_data": "personal", "schedule": "日本語 0.6049939193159586", "contract": "naïve café 0.23723352615554094", "annual_cost": 6.8554170987641605, "schema_known": true, "change_notice_days": 0, "regulations": ["BCBS 239", "FedRAMP"], "retention_max_days": 1000000000000000}','Facilitator','2026-11-25 22:21:42.068906',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',16,0,'add','inputs','01a214cc-e538-72db-a71e-6558da83e106','INP-003','','null','{"id": "01a214cc-e538-72db-a71e-6558da83e106", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "estimated", "source": "’quoted’ 0.3895934835963474", "notes": "日本語 0.33011725914726364", "private_notes": "naïve café 0.9943934088859884", "version": 1, "created_at": "2026-11-25T22:21:42.072978Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.072978Z", "updated_by": "Facilitator", "name": "naïve café 0.785411955930974", "input_class": "other", "system_of_record": "’quoted’ 0.913145005203284", "interface": "two\nlines 0.16253579511210126", "state": "both", "personal_data": "special category", "schedule": "naïve café 0.7184769263967773", "contract": "late data 0.2276197030917395", "annual_cost": 0.0, "criticality": 1, "change_notice_days": 556709515033299, "regulations": ["SOX", "other", "COPPA"], "retention_min_days": 0, "retention_max_days": 1000000000000000, "masking": "=1+1 0.9734382274129786"}','Facilitator','2026-11-25 22:21:42.072978',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',17,0,'add','profiles','01a214cc-e53f-771f-b169-9b100693df75','VPR-001','','null','{"id": "01a214cc-e53f-771f-b169-9b100693df75", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "late data 0.7135464494458958", "version": 1, "created_at": "2026-11-25T22:21:42.079836Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.079836Z", "updated_by": "Facilitator", "input": "01a214cc-e534-7c74-8c74-2b6f8114a871", "timing": "anticipated", "gb_per_day": 0.0, "growth_percent": -100.0, "history_months": 87.63074328363777, "mode": "on request", "interval_minutes": 7.951844828493348, "delay_minutes": 0.0, "late_percent": 0.0, "structure": "semi-structured", "formats": "=1+1 0.7446142679398566", "duplicate_percent": 100.0, "value_rank": 1, "monetised": 34.961474261040884, "hot_days": 224470186888732}','Facilitator','2026-11-25 22:21:42.079836',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',18,0,'add','profiles','01a214cc-e557-71be-8951-203055a9cfc0','VPR-002','','null','{"id": "01a214cc-e557-71be-8951-203055a9cfc0", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.12636675368924188", "notes": "日本語 0.8149486765188295", "tags": ["a | b", "’quoted’"], "version": 1, "created_at": "2026-11-25T22:21:42.104353Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.104353Z", "updated_by": "Facilitator", "input": "01a214cc-e442-7628-a105-9de360925801", "timing": "existing", "mean_record_bytes": 9.121808344389947, "growth_percent": 100000.0, "history_months": 1000000000000000.0, "delay_minutes": 1000000000000000.0, "late_percent": 0.0, "structure": "media", "formats": "日本語 0.3132066930474475", "schema_change": "unannounced", "trust": "authoritative", "duplicate_percent": 0.0, "known_issues": "naïve café 0.33010716678974783", "value_rank": 4, "absence_cost": "=1+1 0.6525749326846105", "monetised": 98.8030557026313, "concurrent_users": 0, "hot_days": 1000000000000000}','Facilitator','2026-11-25 22:21:42.104353',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',19,0,'add','profiles','01a214cc-e55e-7f1d-a25e-67301c755da6','VPR-003','','null','{"id": "01a214cc-e55e-7f1d-a25e-67301c755da6", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "confirmed", "private_notes": "=1+1 0.5114762400227343", "tags": ["C:\\temp", "日本語"], "unanswered": {"C:\\temp": "naïve café"}, "version": 1, "created_at": "2026-11-25T22:21:42.110908Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.110908Z", "updated_by": "Facilitator", "input": "01a214cc-e538-72db-a71e-6558da83e106", "timing": "existing", "full_gb": 14.875649897091659, "gb_per_day": 0.0, "records_per_day": 1000000000000000.0, "delay_minutes": 52.37117222858407, "structure": "semi-structured", "trust": "questionable", "missing_percent": 100.0, "duplicate_percent": 0.0, "known_issues": "naïve café 0.5627755309150185", "absence_cost": "<b>bold</b> 0.9391957203146831", "hot_days": 711723612376281}','Facilitator','2026-11-25 22:21:42.110908',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',20,0,'add','data_quality','01a214cc-e564-7f18-8cca-aff92dab2e08','DQU-001','','null','{"id": "01a214cc-e564-7f18-8cca-aff92dab2e08", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "naïve café 0.008279858133068752", "notes": "<b>bold</b> 0.5142837977116697", "private_notes": "<b>bold</b> 0.6158446064792344", "tags": ["Retail", "a | b", "C:\\temp"], "version": 1, "created_at": "2026-11-25T22:21:42.116857Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.116857Z", "updated_by": "Facilitator", "input": "01a214cc-e534-7c74-8c74-2b6f8114a871", "dimension": "understandability", "target_percent": 100.0}','Facilitator','2026-11-25 22:21:42.116857',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',21,0,'add','data_quality','01a214cc-e577-7d26-8caa-f133a7d9e7b5','DQU-002','','null','{"id": "01a214cc-e577-7d26-8caa-f133a7d9e7b5", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "unknown", "notes": "<b>bold</b> 0.5420405711205759", "version": 1, "created_at": "2026-11-25T22:21:42.135939Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.135939Z", "updated_by": "Facilitator", "input": "01a214cc-e538-72db-a71e-6558da83e106", "dimension": "completeness", "current_percent": 82.1864890326959}','Facilitator','2026-11-25 22:21:42.135939',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',22,0,'add','data_quality','01a214cc-e588-757b-a868-d4fa909ad10d','DQU-003','','null','{"id": "01a214cc-e588-757b-a868-d4fa909ad10d", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "estimated", "source": "日本語 0.9365230922325852", "version": 1, "created_at": "2026-11-25T22:21:42.152388Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.152388Z", "updated_by": "Facilitator", "input": "01a214cc-e534-7c74-8c74-2b6f8114a871", "dimension": "understandability", "current_percent": 50.63173505975552, "target_percent": 0.0, "method": "Retail 0.9945310087813287"}','Facilitator','2026-11-25 22:21:42.152388',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',23,0,'add','parties','01a214cc-e58f-72bd-b4d6-f22d13f5ee04','PAR-001','','null','{"id": "01a214cc-e58f-72bd-b4d6-f22d13f5ee04", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "estimated", "notes": "two\nlines 0.2872769291663153", "private_notes": "日本語 0.4335026840560392", "version": 1, "created_at": "2026-11-25T22:21:42.159921Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.159921Z", "updated_by": "Facilitator", "name": "Retail 0.3834161927467227", "role": "consumer", "needs": "late data 0.4837241199202593", "pains": "=1+1 0.01816357668492674", "satisfaction": 5}','Facilitator','2026-11-25 22:21:42.159921',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',24,0,'add','parties','01a214cc-e5b4-7401-b078-e7d28967654b','PAR-002','','null','{"id": "01a214cc-e5b4-7401-b078-e7d28967654b", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "stated", "source": "a | b 0.047034792200516096", "version": 1, "created_at": "2026-11-25T22:21:42.196862Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.196862Z", "updated_by": "Facilitator", "name": "C:\\temp 0.9493464080355665", "role": "consumer", "kind": "application", "organisation": "=1+1 0.22922837533180018", "contact": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "needs": "late data 0.3991299021963799", "purpose": "’quoted’ 0.9548162743135121"}','Facilitator','2026-11-25 22:21:42.196862',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',25,0,'add','parties','01a214cc-e5ff-748c-84a3-59b138684e64','PAR-003','','null','{"id": "01a214cc-e5ff-748c-84a3-59b138684e64", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "assumed", "source": "<b>bold</b> 0.6136359788878962", "private_notes": "日本語 0.4166040326891619", "version": 1, "created_at": "2026-11-25T22:21:42.271942Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.271942Z", "updated_by": "Facilitator", "name": "late data 0.9951256831387749", "kind": "other", "pains": "<b>bold</b> 0.12378831705973758", "satisfaction": 5}','Facilitator','2026-11-25 22:21:42.271942',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',26,0,'add','workflows','01a214cc-e61e-795c-b871-1af7b6e2e232','WFL-001','','null','{"id": "01a214cc-e61e-795c-b871-1af7b6e2e232", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "C:\\temp 0.5347632180856879", "notes": "a | b 0.5284814960517538", "private_notes": "naïve café 0.31536636965384823", "tags": ["late data", "=1+1"], "version": 1, "created_at": "2026-11-25T22:21:42.308960Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.308960Z", "updated_by": "Facilitator", "name": "日本語 0.8689309693312387", "state": "current", "effectiveness": 3, "effectiveness_basis": "two\nlines 0.6254518735427501", "high_level": "late data 0.22856016090522546", "low_level": "naïve café 0.4116430517162146", "process_flow": "naïve café 0.40771786541379473", "incidents_per_month": 83.44458535982724, "lead_time_hours": 1000000000000000.0, "deployments_per_month": 1000000000000000.0, "change_failure_percent": 100.0, "restore_hours": 0.0}','Facilitator','2026-11-25 22:21:42.308960',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',27,0,'add','workflows','01a214cc-e6a7-7bee-aaba-9081c911649e','WFL-002','','null','{"id": "01a214cc-e6a7-7bee-aaba-9081c911649e", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "source": "a | b 0.27363318955870597", "notes": "a | b 0.9589513983478465", "private_notes": "=1+1 0.6061603719535075", "version": 1, "created_at": "2026-11-25T22:21:42.439625Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.439625Z", "updated_by": "Facilitator", "name": "日本語 0.225027830064511", "state": "current", "purpose": "late data 0.22624800773903986", "patterns": ["microservices", "data lake"], "effectiveness": 3, "effectiveness_basis": "naïve café 0.280172569160838", "process_flow": "two\nlines 0.3792765365773795", "external_dependencies": "a | b 0.13944117809385492", "cost_per_month": 76.99809830135035, "incidents_per_month": 0.0, "deployments_per_month": 1000000000000000.0, "change_failure_percent": 0.0, "restore_hours": 39.932722875518486}','Facilitator','2026-11-25 22:21:42.439625',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',28,0,'add','workflows','01a214cc-e6b1-7db8-ad37-19909ecea4ff','WFL-003','','null','{"id": "01a214cc-e6b1-7db8-ad37-19909ecea4ff", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "estimated", "source": "<b>bold</b> 0.8331301915624558", "notes": "’quoted’ 0.1451435556244538", "private_notes": "’quoted’ 0.9531113654984892", "version": 1, "created_at": "2026-11-25T22:21:42.449446Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.449446Z", "updated_by": "Facilitator", "name": "’quoted’ 0.7253743076900668", "state": "future", "purpose": "two\nlines 0.9338974087966286", "patterns": ["data warehouse"], "effectiveness": 1, "effectiveness_basis": "naïve café 0.8972318577365", "high_level": "Retail 0.25041213288033703", "low_level": "two\nlines 0.261744882712022", "process_flow": "late data 0.7449157638361875", "external_dependencies": "two\nlines 0.3631424497422032", "cost_per_month": 80.44607693192589, "lead_time_hours": 30.812795792137816, "deployments_per_month": 7.4346899341591, "change_failure_percent": 0.0, "restore_hours": 1000000000000000.0}','Facilitator','2026-11-25 22:21:42.449446',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',29,0,'add','tools','01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8','TOO-001','','null','{"id": "01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "two\nlines 0.5080783647537448", "notes": "日本語 0.7829263134570688", "private_notes": "a | b 0.8020869677805449", "version": 1, "created_at": "2026-11-25T22:21:42.477994Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.477994Z", "updated_by": "Facilitator", "name": "=1+1 0.37950634767851676", "kind": "commercial", "state": "future", "vendor": "<b>bold</b> 0.27606278608386625", "release": "<b>bold</b> 0.6057791222780027", "licence": "C:\\temp 0.7791397425339686"}','Facilitator','2026-11-25 22:21:42.477994',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',30,0,'add','tools','01a214cc-e763-793f-8106-69610e737905','TOO-002','','null','{"id": "01a214cc-e763-793f-8106-69610e737905", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.44102019666278236", "unanswered": {"two\nlines": "=1+1"}, "version": 1, "created_at": "2026-11-25T22:21:42.628040Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.628040Z", "updated_by": "Facilitator", "name": "naïve café 0.10554042877522518", "state": "both", "vendor": "Retail 0.916341667652535", "release": "a | b 0.2534908105250847"}','Facilitator','2026-11-25 22:21:42.628040',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',31,0,'add','tools','01a214cc-e77c-7a03-9a21-c4d699cd54bd','TOO-003','','null','{"id": "01a214cc-e77c-7a03-9a21-c4d699cd54bd", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "source": "naïve café 0.43199120045158557", "notes": "late data 0.571428645314855", "unanswered": {"late data": "Retail"}, "version": 1, "created_at": "2026-11-25T22:21:42.665611Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.665611Z", "updated_by": "Facilitator", "name": "two\nlines 0.6427444191716964", "kind": "cloud service", "state": "both", "vendor": "’quoted’ 0.021664682628631304", "licence": "=1+1 0.39724458542906926", "end_of_support": "1962-02-05", "annual_cost": 96.99086794931328, "must_keep": false}','Facilitator','2026-11-25 22:21:42.665611',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',32,0,'add','steps','01a214cc-e79f-7b4e-8e95-b87994597623','STP-001','','null','{"id": "01a214cc-e79f-7b4e-8e95-b87994597623", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.020851075315907464", "private_notes": "<b>bold</b> 0.16669811751668695", "tags": ["two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-25T22:21:42.688015Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.688015Z", "updated_by": "Facilitator", "name": "late data 0.9413497014564688", "stage": "analyze", "state": "future", "trigger": "=1+1 0.15428865680173232", "schedule": "late data 0.9467820693149293", "workflow": "01a214cc-e6a7-7bee-aaba-9081c911649e", "duration_minutes": 0.0, "latency_minutes": 1000000000000000.0, "automation": 0, "retention_days": 24290554129809, "replicas": 1, "r_decision": "replatform", "r_rationale": "C:\\temp 0.11909343724707233", "effort_days": 55.996254156970174}','Facilitator','2026-11-25 22:21:42.688015',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',33,0,'add','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','','null','{"id": "01a214cc-e88f-7447-b4c1-f98998e238be", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "source": "a | b 0.7547485637932494", "notes": "Retail 0.05206448457058788", "tags": ["late data"], "unanswered": {"’quoted’": "naïve café"}, "version": 1, "created_at": "2026-11-25T22:21:42.928377Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.928377Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.5538198662371774", "stage": "analyze", "state": "both", "tool": "01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8", "run_by": "日本語 0.3599909240617184", "trigger": "’quoted’ 0.27948828671010884", "schedule": "’quoted’ 0.08366348394034806", "workflow": "01a214cc-e61e-795c-b871-1af7b6e2e232", "owner": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "what_it_does": "日本語 0.5654685830158099", "ways": ["日本語"], "duration_minutes": 7.045972944573031, "latency_minutes": 1000000000000000.0, "throughput_mb_per_second": 1000000000000000.0, "automation": 0, "cost_per_month": 0.0, "expansion": 1000000000000000.0, "replicas": 17, "compression": 0.01, "rto_minutes": 20.241173849820605, "security_zone": "=1+1 0.22509934230030493", "r_rationale": "two\nlines 0.29176902091937773", "complexity": "medium", "effort_days": 1000000000000000.0}','Facilitator','2026-11-25 22:21:42.928377',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',34,0,'add','steps','01a214cc-e8a7-7af2-ab5a-d03915fcd0a2','STP-003','','null','{"id": "01a214cc-e8a7-7af2-ab5a-d03915fcd0a2", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "notes": "’quoted’ 0.501048200315799", "version": 1, "created_at": "2026-11-25T22:21:42.951527Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.951527Z", "updated_by": "Facilitator", "name": "naïve café 0.5042343550005652", "stage": "analyze", "state": "current", "trigger": "<b>bold</b> 0.6608533108472175", "schedule": "’quoted’ 0.25460402462682086", "workflow": "01a214cc-e61e-795c-b871-1af7b6e2e232", "ways": ["two\nlines", "naïve café", "日本語"], "duration_minutes": 16.777461522498673, "availability_percent": 100.0, "automation": 4, "effectiveness": 1, "cost_per_month": 0.0, "expansion": 39.394064115655844, "retention_days": 0, "replicas": 87, "compression": 10000.0, "rpo_minutes": 17.322103377668185, "rto_minutes": 50.97473068893228, "region": "naïve café 0.35973135127600175", "complexity": "low", "effort_days": 0.0}','Facilitator','2026-11-25 22:21:42.951527',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',35,0,'add','flows','01a214cc-e8b0-75b9-a23c-45507aeed132','FLO-001','','null','{"id": "01a214cc-e8b0-75b9-a23c-45507aeed132", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "two\nlines 0.790878236469853", "notes": "late data 0.03693739007275909", "private_notes": "late data 0.9022086883488681", "tags": ["two\nlines", "Retail"], "version": 1, "created_at": "2026-11-25T22:21:42.961162Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.961162Z", "updated_by": "Facilitator", "origin": "01a214cc-e437-7d2c-bb9d-de2abf85ec01", "target": "01a214cc-e3e1-7f02-94fe-71009c06a075", "state": "future", "mode": "streaming", "payload": "Retail 0.5521910708222612", "protocol": "<b>bold</b> 0.30460593542964987", "authentication": "two\nlines 0.8509629219538113", "crosses_boundary": false}','Facilitator','2026-11-25 22:21:42.961162',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',36,0,'add','flows','01a214cc-e8c3-79b9-aa15-9007eea7fd04','FLO-002','','null','{"id": "01a214cc-e8c3-79b9-aa15-9007eea7fd04", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "estimated", "notes": "日本語 0.573771199478443", "tags": ["日本語"], "unanswered": {"two\nlines": "日本語"}, "version": 1, "created_at": "2026-11-25T22:21:42.980278Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.980278Z", "updated_by": "Facilitator", "origin": "01a214cc-e534-7c74-8c74-2b6f8114a871", "target": "01a214cc-e538-72db-a71e-6558da83e106", "state": "both", "mode": "on request", "payload": "two\nlines 0.003406069596069261", "gb_per_day": 0.0, "protocol": "’quoted’ 0.14821622214901997", "latency_minutes": 31.720096518691278, "interval_minutes": 1000000000000000.0, "error_handling": "late data 0.7675492661501174"}','Facilitator','2026-11-25 22:21:42.980278',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',37,0,'add','flows','01a214cc-e8ca-74a8-af41-da2afcc825d0','FLO-003','','null','{"id": "01a214cc-e8ca-74a8-af41-da2afcc825d0", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "stated", "notes": "’quoted’ 0.702062432941858", "tags": ["naïve café"], "version": 1, "created_at": "2026-11-25T22:21:42.987285Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.987285Z", "updated_by": "Facilitator", "origin": "01a214cc-e79f-7b4e-8e95-b87994597623", "target": "01a214cc-e3e1-7f02-94fe-71009c06a075", "state": "current", "mode": "on request", "payload": "two\nlines 0.301322965230045", "interval_minutes": 1000000000000000.0, "crosses_boundary": true, "error_handling": "Retail 0.028709642509242794"}','Facilitator','2026-11-25 22:21:42.987285',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',38,0,'add','practices','01a214cc-e8d8-7866-bfb1-b404c873a4ac','PRA-001','','null','{"id": "01a214cc-e8d8-7866-bfb1-b404c873a4ac", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "confirmed", "source": "C:\\temp 0.032264367970746055", "notes": "two\nlines 0.039867654511166806", "private_notes": "late data 0.5243035839280958", "tags": ["naïve café"], "unanswered": {"two\nlines": "a | b"}, "version": 1, "created_at": "2026-11-25T22:21:43.000712Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.000712Z", "updated_by": "Facilitator", "kind": "other", "state": "current", "coverage_percent": 100.0, "what_is_done": "’quoted’ 0.7232340153655419"}','Facilitator','2026-11-25 22:21:43.000712',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',39,0,'add','practices','01a214cc-e8f6-7fc4-b2cf-989babbc8b2a','PRA-002','','null','{"id": "01a214cc-e8f6-7fc4-b2cf-989babbc8b2a", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "confirmed", "source": "late data 0.6591581972362703", "notes": "’quoted’ 0.952197558029905", "private_notes": "’quoted’ 0.3436021383024037", "tags": ["naïve café", "two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-25T22:21:43.031347Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.031347Z", "updated_by": "Facilitator", "kind": "code review", "state": "future", "coverage_percent": 0.0, "what_is_done": "’quoted’ 0.42624009112762795"}','Facilitator','2026-11-25 22:21:43.031347',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',40,0,'add','practices','01a214cc-e900-7ab8-90df-fa2deffaba79','PRA-003','','null','{"id": "01a214cc-e900-7ab8-90df-fa2deffaba79", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "unknown", "notes": "two\nlines 0.2591504026605581", "private_notes": "’quoted’ 0.7573731917578584", "unanswered": {"two\nlines": "C:\\temp"}, "version": 1, "created_at": "2026-11-25T22:21:43.063407Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.063407Z", "updated_by": "Facilitator", "kind": "other", "state": "future", "tool": "01a214cc-e77c-7a03-9a21-c4d699cd54bd", "coverage_percent": 100.0, "what_is_done": "日本語 0.6756362678065964"}','Facilitator','2026-11-25 22:21:43.063407',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',41,0,'add','skills','01a214cc-e96b-7a78-a1e4-1bdc958ccdf3','SKI-001','','null','{"id": "01a214cc-e96b-7a78-a1e4-1bdc958ccdf3", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "confirmed", "source": "late data 0.3286411026111701", "tags": ["<b>bold</b>", "a | b"], "version": 1, "created_at": "2026-11-25T22:21:43.147685Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.147685Z", "updated_by": "Facilitator", "skill": "naïve café 0.6995045876204917", "state": "both", "level_present": 0, "people_present": 0.0, "provided_by": "own", "plan": "Retail 0.3244778986138014"}','Facilitator','2026-11-25 22:21:43.147685',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',42,0,'add','skills','01a214cc-e97c-78eb-acaa-81a9d3469cf2','SKI-002','','null','{"id": "01a214cc-e97c-78eb-acaa-81a9d3469cf2", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "source": "naïve café 0.6078580695556354", "tags": ["<b>bold</b>", "naïve café", "=1+1"], "version": 1, "created_at": "2026-11-25T22:21:43.164559Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.164559Z", "updated_by": "Facilitator", "skill": "=1+1 0.7555281204448485", "state": "both", "level_present": 4}','Facilitator','2026-11-25 22:21:43.164559',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',43,0,'add','skills','01a214cc-e984-72db-9cb3-6802108c9e33','SKI-003','','null','{"id": "01a214cc-e984-72db-9cb3-6802108c9e33", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "source": "日本語 0.7522540545942696", "private_notes": "naïve café 0.8702219322743177", "version": 1, "created_at": "2026-11-25T22:21:43.172574Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.172574Z", "updated_by": "Facilitator", "skill": "日本語 0.74381410866067", "state": "both", "level_present": 1, "people_needed": 1000000000000000.0, "people_present": 87.43782177656371, "provided_by": "own", "plan": "日本語 0.8104008924070872"}','Facilitator','2026-11-25 22:21:43.172574',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',44,0,'add','partners','01a214cc-e98d-717d-b30f-a79c150c8aae','PTN-001','','null','{"id": "01a214cc-e98d-717d-b30f-a79c150c8aae", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.6115182936847153", "notes": "C:\\temp 0.20010978926913914", "private_notes": "two\nlines 0.5215164814247167", "unanswered": {"Retail": "naïve café"}, "version": 1, "created_at": "2026-11-25T22:21:43.181501Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.181501Z", "updated_by": "Facilitator", "name": "日本語 0.43677337000322025", "state": "both", "services": "two\nlines 0.1630638549456367", "contract": "Retail 0.9785034275373752", "renewal": "1918-02-07", "exit_plan": "Retail 0.0661665950344017"}','Facilitator','2026-11-25 22:21:43.181501',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',45,0,'add','partners','01a214cc-e9ad-7a5c-89b6-06c1c8e9dc2a','PTN-002','','null','{"id": "01a214cc-e9ad-7a5c-89b6-06c1c8e9dc2a", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "source": "C:\\temp 0.15005669169826896", "notes": "日本語 0.9617845069194083", "private_notes": "late data 0.4425217598693767", "version": 1, "created_at": "2026-11-25T22:21:43.213414Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.213414Z", "updated_by": "Facilitator", "name": "two\nlines 0.7005508054244026", "kind": "SaaS provider", "state": "current", "services": "two\nlines 0.6401390663808352", "renewal": "1949-03-18", "dependency": 1}','Facilitator','2026-11-25 22:21:43.213414',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',46,0,'add','partners','01a214cc-e9b4-74a1-bc56-7d11d8e978eb','PTN-003','','null','{"id": "01a214cc-e9b4-74a1-bc56-7d11d8e978eb", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "tags": ["naïve café", "C:\\temp", "a | b"], "version": 1, "created_at": "2026-11-25T22:21:43.221336Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.221336Z", "updated_by": "Facilitator", "name": "late data 0.05744926037168352", "kind": "data provider", "state": "both", "services": "日本語 0.7140484918067225", "contract": "naïve café 0.7225907596369311", "exit_plan": "a | b 0.45426475826238855"}','Facilitator','2026-11-25 22:21:43.221336',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',47,0,'add','deficiencies','01a214cc-e9be-73ce-9b1a-4931deff0962','DEF-001','','null','{"id": "01a214cc-e9be-73ce-9b1a-4931deff0962", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "assumed", "notes": "=1+1 0.07968885311972473", "tags": ["=1+1", "日本語"], "version": 1, "created_at": "2026-11-25T22:21:43.230707Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.230707Z", "updated_by": "Facilitator", "title": "’quoted’ 0.6491307326692212", "observed_in": "01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8", "symptom": "a | b 0.7547510775297261", "effect": "C:\\temp 0.364368232726187", "evidence": "C:\\temp 0.5112375245773074", "loss_per_year": 1000000000000000.0, "workaround": "two\nlines 0.7113958129796156"}','Facilitator','2026-11-25 22:21:43.230707',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',48,0,'add','deficiencies','01a214cc-e9d2-7b63-a6f7-e88e867aa930','DEF-002','','null','{"id": "01a214cc-e9d2-7b63-a6f7-e88e867aa930", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "source": "a | b 0.8579951066621663", "unanswered": {"<b>bold</b>": "Retail"}, "version": 1, "created_at": "2026-11-25T22:21:43.250557Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.250557Z", "updated_by": "Facilitator", "title": "日本語 0.07726274004845912", "observed_in": "01a214cc-e538-72db-a71e-6558da83e106", "evidence": "=1+1 0.4795812110201009", "loss_per_year": 0.0}','Facilitator','2026-11-25 22:21:43.250557',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',49,0,'add','deficiencies','01a214cc-e9dc-7548-b8f8-84a6bfaa93cd','DEF-003','','null','{"id": "01a214cc-e9dc-7548-b8f8-84a6bfaa93cd", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "unknown", "notes": "two\nlines 0.7892667310843179", "tags": ["=1+1", "two\nlines", "a | b"], "version": 1, "created_at": "2026-11-25T22:21:43.260648Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.260648Z", "updated_by": "Facilitator", "title": "日本語 0.885252085431635", "severity": 5, "symptom": "naïve café 0.3597401810619114", "effect": "日本語 0.6977303741012196", "evidence": "late data 0.9758240739662508", "loss_per_year": 1000000000000000.0, "workaround": "naïve café 0.07539677851977677"}','Facilitator','2026-11-25 22:21:43.260648',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',50,0,'add','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','','null','{"id": "01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "Retail 0.29451495529976046", "private_notes": "<b>bold</b> 0.4306207293809434", "version": 1, "created_at": "2026-11-25T22:21:43.268456Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.268456Z", "updated_by": "Facilitator", "name": "日本語 0.20521636477812588", "kind": "SLO", "scope": "existing", "unit": "C:\\temp 0.3628817884918115", "direction": "lower", "baseline": -999999999999976.2, "actual": -1000000000000000.0, "owner": "01a214cc-e32b-700a-a16b-bc7fcaa5e06b", "weighting_method": "pairwise", "range_high": 1000000000000000.0, "satisfied_from": 1, "sla_property": "time to notify", "indicator": "’quoted’ 0.6697402074694956", "objective": "a | b 0.8903957514741095", "window": "C:\\temp 0.337995949503372", "provider": "a | b 0.0190482213329769", "customer": "a | b 0.22579226131043162", "consequence": "日本語 0.8693739794657643"}','Facilitator','2026-11-25 22:21:43.268456',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',51,0,'add','measures','01a214cc-e9f1-733e-8b5b-ae362b748340','MEA-002','','null','{"id": "01a214cc-e9f1-733e-8b5b-ae362b748340", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "=1+1 0.5687638259710179", "private_notes": "’quoted’ 0.2339665210577513", "version": 1, "created_at": "2026-11-25T22:21:43.281837Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.281837Z", "updated_by": "Facilitator", "name": "’quoted’ 0.49415108990692747", "kind": "NPS", "scope": "both", "direction": "lower", "baseline": -999999999999964.4, "target": 1000000000000000.0, "weight": 48.11386538377026, "owner": "01a214cc-e32b-700a-a16b-bc7fcaa5e06b", "formula": "late data 0.03852735846753785", "frequency": "on request", "weighting_method": "pairwise", "satisfied_from": 10, "sla_property": "time to notify", "window": "’quoted’ 0.5886615021015204", "driver": "operational", "customer": "two\nlines 0.303598551834547", "consequence": "a | b 0.19523175180983776"}','Facilitator','2026-11-25 22:21:43.281837',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',52,0,'add','measures','01a214cc-e9fc-743c-900d-ce28a4bc2b2a','MEA-003','','null','{"id": "01a214cc-e9fc-743c-900d-ce28a4bc2b2a", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "source": "’quoted’ 0.27328483894768973", "private_notes": "Retail 0.7985897933821094", "tags": ["C:\\temp"], "version": 1, "created_at": "2026-11-25T22:21:43.292796Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.292796Z", "updated_by": "Facilitator", "name": "two\nlines 0.20836891969723248", "kind": "data quality", "scope": "both", "unit": "日本語 0.138322949345549", "direction": "higher", "baseline": -999999999999908.9, "target": -999999999999976.6, "actual": -999999999999954.2, "weight": 51.992625456753, "measured_by": "naïve café 0.2825358411183806", "formula": "Retail 0.8134292735257661", "frequency": "monthly", "weighting_method": "other", "satisfied_from": 10, "sla_property": "latency", "indicator": "late data 0.09729814930441283", "objective": "C:\\temp 0.39716363833835044", "window": "two\nlines 0.8528943925616802", "driver": "analytics", "customer": "C:\\temp 0.3897357306683825"}','Facilitator','2026-11-25 22:21:43.292796',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',53,0,'add','readings','01a214cc-ea05-7e58-a630-90b81d9be9f9','REA-001','','null','{"id": "01a214cc-ea05-7e58-a630-90b81d9be9f9", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "unknown", "source": "<b>bold</b> 0.5410324921145072", "notes": "’quoted’ 0.7409512389905333", "private_notes": "=1+1 0.31950625885989414", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-25T22:21:43.301659Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.301659Z", "updated_by": "Facilitator", "measure": "01a214cc-e9f1-733e-8b5b-ae362b748340", "on": "1977-09-12", "value": -1000000000000000.0, "sample_size": 1000000000000000}','Facilitator','2026-11-25 22:21:43.301659',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',54,0,'add','readings','01a214cc-ea13-7b36-931e-6ac39cb99c4b','REA-002','','null','{"id": "01a214cc-ea13-7b36-931e-6ac39cb99c4b", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "source": "<b>bold</b> 0.48711800364210034", "notes": "日本語 0.6435595123558242", "private_notes": "日本語 0.1741455651843582", "tags": ["=1+1", "C:\\temp", "late data"], "version": 1, "created_at": "2026-11-25T22:21:43.315611Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.315611Z", "updated_by": "Facilitator", "measure": "01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263", "on": "2076-09-09", "value": -1000000000000000.0, "sample_size": 0, "comment": "a | b 0.5602305108431391"}','Facilitator','2026-11-25 22:21:43.315611',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',55,0,'add','readings','01a214cc-ea1d-7e8e-8d10-a392918bad7a','REA-003','','null','{"id": "01a214cc-ea1d-7e8e-8d10-a392918bad7a", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "assumed", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-25T22:21:43.325373Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.325373Z", "updated_by": "Facilitator", "measure": "01a214cc-e9f1-733e-8b5b-ae362b748340", "on": "2065-05-27", "value": -999999999999950.6, "sample_size": 383968510729487, "comment": "two\nlines 0.5922904595663053"}','Facilitator','2026-11-25 22:21:43.325373',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',56,0,'add','responses','01a214cc-ea24-7185-9873-4832dc21f281','RSP-001','','null','{"id": "01a214cc-ea24-7185-9873-4832dc21f281", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "日本語 0.9070904569670729", "notes": "<b>bold</b> 0.6698225347224378", "private_notes": "<b>bold</b> 0.6513233475525599", "version": 1, "created_at": "2026-11-25T22:21:43.332812Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.332812Z", "updated_by": "Facilitator", "measure": "01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263", "score": 5, "respondent": "Retail 0.3442831960284647", "comment": "’quoted’ 0.8808948521366485"}','Facilitator','2026-11-25 22:21:43.332812',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',57,0,'add','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','','null','{"id": "01a214cc-ea33-7a9e-877d-c20acec84a37", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "assumed", "notes": "=1+1 0.7534676890100536", "private_notes": "<b>bold</b> 0.32554641024909214", "version": 1, "created_at": "2026-11-25T22:21:43.348284Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.348284Z", "updated_by": "Facilitator", "measure": "01a214cc-e9fc-743c-900d-ce28a4bc2b2a", "score": 0, "on": "2027-03-25", "respondent": "naïve café 0.7107524936739401", "comment": "<b>bold</b> 0.003955332996629979"}','Facilitator','2026-11-25 22:21:43.348284',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',58,0,'add','responses','01a214cc-ea3b-7a19-8109-2e6669e0e4b6','RSP-003','','null','{"id": "01a214cc-ea3b-7a19-8109-2e6669e0e4b6", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "stated", "source": "a | b 0.6066997184883403", "unanswered": {"naïve café": "C:\\temp"}, "version": 1, "created_at": "2026-11-25T22:21:43.355651Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.355651Z", "updated_by": "Facilitator", "measure": "01a214cc-e9fc-743c-900d-ce28a4bc2b2a", "score": 0, "on": "1947-02-04", "comment": "=1+1 0.11983713836985044"}','Facilitator','2026-11-25 22:21:43.355651',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',59,0,'add','requirements','01a214cc-ea42-7c58-a7e3-ce33504411f7','REQ-001','','null','{"id": "01a214cc-ea42-7c58-a7e3-ce33504411f7", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "Retail 0.7224683962553275", "notes": "日本語 0.8196851798815653", "private_notes": "late data 0.8134189680459925", "unanswered": {"late data": "C:\\temp"}, "version": 1, "created_at": "2026-11-25T22:21:43.362705Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.362705Z", "updated_by": "Facilitator", "statement": "’quoted’ 0.48872330065268177", "priority": "won''t", "fit_criterion": "=1+1 0.20903954923536394", "status": "agreed", "rationale": "Retail 0.529037099046871", "link_state": "ok"}','Facilitator','2026-11-25 22:21:43.362705',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',60,0,'add','requirements','01a214cc-ea50-76b9-ba97-5ed5170a1047','REQ-002','','null','{"id": "01a214cc-ea50-76b9-ba97-5ed5170a1047", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "confirmed", "source": "<b>bold</b> 0.45676104563846365", "private_notes": "Retail 0.17231625180747911", "unanswered": {"日本語": "<b>bold</b>"}, "version": 1, "created_at": "2026-11-25T22:21:43.377168Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.377168Z", "updated_by": "Facilitator", "statement": "’quoted’ 0.5227291189878979", "fit_criterion": "a | b 0.6480508547194067", "status": "rejected", "verification": "other", "link_state": "suspect"}','Facilitator','2026-11-25 22:21:43.377168',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',61,0,'add','requirements','01a214cc-ea57-7bdd-88df-4070b3a92d08','REQ-003','','null','{"id": "01a214cc-ea57-7bdd-88df-4070b3a92d08", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "stated", "notes": "=1+1 0.8051933424106011", "private_notes": "=1+1 0.28821519780720495", "version": 1, "created_at": "2026-11-25T22:21:43.384384Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.384384Z", "updated_by": "Facilitator", "statement": "=1+1 0.8597869071043509", "status": "draft", "verification": "demonstration", "link_state": "ok"}','Facilitator','2026-11-25 22:21:43.384384',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',62,0,'add','log','01a214cc-ea5f-7311-b449-323eee930dcb','LOG-001','','null','{"id": "01a214cc-ea5f-7311-b449-323eee930dcb", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "late data 0.3549150832422996", "private_notes": "’quoted’ 0.08750726285272414", "tags": ["late data"], "version": 1, "created_at": "2026-11-25T22:21:43.391341Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.391341Z", "updated_by": "Facilitator", "subject": "’quoted’ 0.43100817569983396", "kind": "assumption", "owner": "01a214cc-e32b-700a-a16b-bc7fcaa5e06b", "due": "2014-03-11", "status": "open", "rationale": "’quoted’ 0.5449016314112451", "probability": 5, "impact": 5, "reply": "naïve café 0.5918323666672733"}','Facilitator','2026-11-25 22:21:43.391341',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',63,0,'add','log','01a214cc-eab2-73d7-9155-408ada4d83c6','LOG-002','','null','{"id": "01a214cc-eab2-73d7-9155-408ada4d83c6", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "stated", "source": "<b>bold</b> 0.7597579059529755", "private_notes": "two\nlines 0.5968715354683757", "tags": ["日本語"], "version": 1, "created_at": "2026-11-25T22:21:43.475248Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.475248Z", "updated_by": "Facilitator", "subject": "’quoted’ 0.4290178832447692", "kind": "action", "owner": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "status": "done", "chosen": "naïve café 0.2686181136164322", "probability": 5, "impact": 3, "reply": "C:\\temp 0.4555436692811837"}','Facilitator','2026-11-25 22:21:43.475248',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',64,0,'add','log','01a214cc-eb14-7e1b-ab3c-a6e8720f3ef5','LOG-003','','null','{"id": "01a214cc-eb14-7e1b-ab3c-a6e8720f3ef5", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "stated", "notes": "naïve café 0.7696265821805066", "tags": ["日本語", "Retail", "’quoted’"], "version": 1, "created_at": "2026-11-25T22:21:43.572664Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.572664Z", "updated_by": "Facilitator", "subject": "C:\\temp 0.9727196754615799", "kind": "question", "due": "2068-01-19", "status": "done", "rationale": "two\nlines 0.9977877150324393", "reply": "’quoted’ 0.9104949632714514"}','Facilitator','2026-11-25 22:21:43.572664',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',65,0,'add','artefacts','01a214cc-eb40-7a10-ab14-b3ce2480408f','ART-001','','null','{"id": "01a214cc-eb40-7a10-ab14-b3ce2480408f", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "confirmed", "private_notes": "two\nlines 0.3051089775040092", "unanswered": {"naïve café": "late data"}, "version": 1, "created_at": "2026-11-25T22:21:43.617146Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.617146Z", "updated_by": "Facilitator", "title": "two\nlines 0.6914607437078285", "kind": "process flow", "file_name": "a | b 0.6054452852886862", "received_from": "01a214cc-e32b-700a-a16b-bc7fcaa5e06b", "received_on": "1979-03-19", "confidentiality": "public"}','Facilitator','2026-11-25 22:21:43.617146',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',66,0,'add','artefacts','01a214cc-eb5c-7345-a011-d76df3160618','ART-002','','null','{"id": "01a214cc-eb5c-7345-a011-d76df3160618", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "confirmed", "version": 1, "created_at": "2026-11-25T22:21:43.645125Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.645125Z", "updated_by": "Facilitator", "title": "two\nlines 0.3528840683266743", "file_name": "日本語 0.6145266006491822", "media_type": "naïve café 0.06955633950301032", "size_bytes": 1000000000000000, "received_from": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "received_on": "2068-05-06"}','Facilitator','2026-11-25 22:21:43.645125',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',67,0,'add','artefacts','01a214cc-eb75-7aa1-bea9-321f9153da19','ART-003','','null','{"id": "01a214cc-eb75-7aa1-bea9-321f9153da19", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "confirmed", "source": "’quoted’ 0.001837122978024408", "notes": "日本語 0.9960808454275804", "version": 1, "created_at": "2026-11-25T22:21:43.670250Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.670250Z", "updated_by": "Facilitator", "title": "two\nlines 0.9108379345253993", "media_type": "Retail 0.3655358557925129", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "received_from": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "received_on": "2077-06-23"}','Facilitator','2026-11-25 22:21:43.670250',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',68,0,'set','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','name','"日本語 0.20521636477812588"','"Retail 0.7875059006226415"','Facilitator','2026-11-25 22:21:43.685428',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',68,1,'set','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','kind','"SLO"','"data quality"','Facilitator','2026-11-25 22:21:43.685428',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',68,2,'set','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','measured_by','null','"naïve café 0.49167884569571896"','Facilitator','2026-11-25 22:21:43.685428',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',68,3,'set','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','formula','null','"C:\\temp 0.35848793914043775"','Facilitator','2026-11-25 22:21:43.685428',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',68,4,'set','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','driver','null','"analytics"','Facilitator','2026-11-25 22:21:43.685428',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',68,5,'set','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','provider','"a | b 0.0190482213329769"','"<b>bold</b> 0.6162549959871845"','Facilitator','2026-11-25 22:21:43.685428',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',68,6,'set','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','tags','[]','["two\nlines"]','Facilitator','2026-11-25 22:21:43.685428',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',69,0,'set','flows','01a214cc-e8b0-75b9-a23c-45507aeed132','FLO-001','origin','"01a214cc-e437-7d2c-bb9d-de2abf85ec01"','"01a214cc-e442-7628-a105-9de360925801"','Facilitator','2026-11-25 22:21:43.715117',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',69,1,'set','flows','01a214cc-e8b0-75b9-a23c-45507aeed132','FLO-001','target','"01a214cc-e3e1-7f02-94fe-71009c06a075"','"01a214cc-e88f-7447-b4c1-f98998e238be"','Facilitator','2026-11-25 22:21:43.715117',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',69,2,'set','flows','01a214cc-e8b0-75b9-a23c-45507aeed132','FLO-001','authentication','"two\nlines 0.8509629219538113"','"’quoted’ 0.7187789613749553"','Facilitator','2026-11-25 22:21:43.715117',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,0,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','name','"<b>bold</b> 0.5538198662371774"','"Retail 0.9011114869586621"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,1,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','stage','"analyze"','"collect"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,2,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','state','"both"','"future"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,3,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','trigger','"’quoted’ 0.27948828671010884"','"late data 0.8277715820472364"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,4,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','latency_minutes','1000000000000000.0','62.76490640282072','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,5,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','rto_minutes','20.241173849820605','48.1151582693485','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,6,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','security_zone','"=1+1 0.22509934230030493"','"naïve café 0.8610536542626874"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,7,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','r_decision','null','"repurchase"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,8,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','complexity','"medium"','"high"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,9,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','source','"a | b 0.7547485637932494"','"<b>bold</b> 0.9083465911846246"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,10,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','private_notes','null','"naïve café 0.4007209896301043"','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',70,11,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','tags','["late data"]','["naïve café", "日本語"]','Facilitator','2026-11-25 22:21:43.750511',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',71,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','industry','null','"late data 0.5235790644851993"','Facilitator','2026-11-25 22:21:43.799778',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',72,0,'add','requirements','01a214cc-ec10-7b60-8e2f-0127076a28b2','REQ-004','','null','{"id": "01a214cc-ec10-7b60-8e2f-0127076a28b2", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 4096, "confidence": "confirmed", "private_notes": "late data 0.19306708894763946", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-25T22:21:43.824788Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.824788Z", "updated_by": "Facilitator", "statement": "=1+1 0.45816106671616175", "priority": "should", "status": "agreed", "verification": "inspection", "rationale": "Retail 0.029084241945153244", "link_state": "overridden"}','Facilitator','2026-11-25 22:21:43.824788',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',73,0,'add','readings','01a214cc-ec20-7788-847e-446462f1b60f','REA-004','','null','{"id": "01a214cc-ec20-7788-847e-446462f1b60f", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 4096, "tags": ["Retail", "two\nlines", "日本語"], "version": 1, "created_at": "2026-11-25T22:21:43.840843Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.840843Z", "updated_by": "Facilitator", "measure": "01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263", "on": "2066-07-30", "value": -999999999999952.5, "comment": "=1+1 0.06270600867254472"}','Facilitator','2026-11-25 22:21:43.840843',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',74,0,'remove','readings','01a214cc-ea05-7e58-a630-90b81d9be9f9','REA-001','','{"id": "01a214cc-ea05-7e58-a630-90b81d9be9f9", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "confidence": "unknown", "source": "<b>bold</b> 0.5410324921145072", "notes": "’quoted’ 0.7409512389905333", "private_notes": "=1+1 0.31950625885989414", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-25T22:21:43.301659Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.301659Z", "updated_by": "Facilitator", "measure": "01a214cc-e9f1-733e-8b5b-ae362b748340", "on": "1977-09-12", "value": -1000000000000000.0, "sample_size": 1000000000000000}','null','Facilitator','2026-11-25 22:21:43.856502',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',75,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','private_notes','null','"=1+1 0.9017174662483175"','Facilitator','2026-11-25 22:21:43.887443',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',76,0,'remove','workflows','01a214cc-e6b1-7db8-ad37-19909ecea4ff','WFL-003','','{"id": "01a214cc-e6b1-7db8-ad37-19909ecea4ff", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 3072, "confidence": "estimated", "source": "<b>bold</b> 0.8331301915624558", "notes": "’quoted’ 0.1451435556244538", "private_notes": "’quoted’ 0.9531113654984892", "version": 1, "created_at": "2026-11-25T22:21:42.449446Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.449446Z", "updated_by": "Facilitator", "name": "’quoted’ 0.7253743076900668", "state": "future", "purpose": "two\nlines 0.9338974087966286", "patterns": ["data warehouse"], "effectiveness": 1, "effectiveness_basis": "naïve café 0.8972318577365", "high_level": "Retail 0.25041213288033703", "low_level": "two\nlines 0.261744882712022", "process_flow": "late data 0.7449157638361875", "external_dependencies": "two\nlines 0.3631424497422032", "cost_per_month": 80.44607693192589, "lead_time_hours": 30.812795792137816, "deployments_per_month": 7.4346899341591, "change_failure_percent": 0.0, "restore_hours": 1000000000000000.0}','null','Facilitator','2026-11-25 22:21:43.903734',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',77,0,'remove','outcomes','01a214cc-e341-7b0b-9189-1ab6dee9d375','OUT-001','','{"id": "01a214cc-e341-7b0b-9189-1ab6dee9d375", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "two\nlines 0.8091399008724796", "notes": "two\nlines 0.2054852577007612", "tags": ["’quoted’", "two\nlines"], "version": 1, "created_at": "2026-11-25T22:21:41.569854Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:41.569854Z", "updated_by": "Facilitator", "statement": "late data 0.7784426150001458", "horizon": "desired future", "nature": "business", "category": "integrate hybrid, multi-cloud and SaaS", "decision": "<b>bold</b> 0.6471561653193026", "success": "naïve café 0.9820766375385342", "beneficiary": "two\nlines 0.23217612806301458", "target_date": "2069-08-05", "value": 5}','null','Facilitator','2026-11-25 22:21:43.948763',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',78,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','scope_out','null','"<b>bold</b> 0.7281690078580212"','Facilitator','2026-11-25 22:21:43.959582',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',79,0,'remove','log','01a214cc-eab2-73d7-9155-408ada4d83c6','LOG-002','','{"id": "01a214cc-eab2-73d7-9155-408ada4d83c6", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "stated", "source": "<b>bold</b> 0.7597579059529755", "private_notes": "two\nlines 0.5968715354683757", "tags": ["日本語"], "version": 1, "created_at": "2026-11-25T22:21:43.475248Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.475248Z", "updated_by": "Facilitator", "subject": "’quoted’ 0.4290178832447692", "kind": "action", "owner": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "status": "done", "chosen": "naïve café 0.2686181136164322", "probability": 5, "impact": 3, "reply": "C:\\temp 0.4555436692811837"}','null','Facilitator','2026-11-25 22:21:43.965386',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',80,0,'add','inputs','01a214cc-eca8-7f52-a606-3cd168aed88d','INP-004','','null','{"id": "01a214cc-eca8-7f52-a606-3cd168aed88d", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 2560, "version": 1, "created_at": "2026-11-25T22:21:43.976668Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:43.976668Z", "updated_by": "Facilitator", "name": "two\nlines 0.4107612635636515", "engine_class": "relational", "product": "日本語 0.7063657893261875", "acquisition": "pull", "interface": "two\nlines 0.740461323660454", "state": "both", "classification": "internal", "location": "<b>bold</b> 0.8886746114696109", "schedule": "late data 0.8386934917140901", "contract": "’quoted’ 0.4300871377801997", "schema_known": true, "regulations": ["FERPA", "CCPA/CPRA", "PIPEDA"]}','Facilitator','2026-11-25 22:21:43.976668',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',81,0,'add','links','01a214cc-ecc8-7e25-af43-978597944692','LNK-001','','null','{"id": "01a214cc-ecc8-7e25-af43-978597944692", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-25T22:21:44.006213Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.006213Z", "updated_by": "Facilitator", "from_id": "01a214cc-eca8-7f52-a606-3cd168aed88d", "to_id": "01a214cc-eb40-7a10-ab14-b3ce2480408f", "kind": "evidenced_by"}','Facilitator','2026-11-25 22:21:44.006213',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',82,0,'add','people','01a214cc-ecdd-717d-b627-9f21afd9bd2a','PER-004','','null','{"id": "01a214cc-ecdd-717d-b627-9f21afd9bd2a", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 1536, "private_notes": "’quoted’ 0.5239836183741358", "version": 1, "created_at": "2026-11-25T22:21:44.030016Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.030016Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.8753033696579864", "can_sign_off": false, "influence": "low power, high interest"}','Facilitator','2026-11-25 22:21:44.030016',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',83,0,'set','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','measure','"01a214cc-e9fc-743c-900d-ce28a4bc2b2a"','"01a214cc-e9f1-733e-8b5b-ae362b748340"','Facilitator','2026-11-25 22:21:44.040725',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',83,1,'set','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','score','0','7','Facilitator','2026-11-25 22:21:44.040725',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',83,2,'set','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','comment','"<b>bold</b> 0.003955332996629979"','"two\nlines 0.2547403806479065"','Facilitator','2026-11-25 22:21:44.040725',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',83,3,'set','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','source','null','"late data 0.32461327035178233"','Facilitator','2026-11-25 22:21:44.040725',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',83,4,'set','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','private_notes','"<b>bold</b> 0.32554641024909214"','"日本語 0.7400878971889927"','Facilitator','2026-11-25 22:21:44.040725',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',83,5,'set','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','tags','[]','["<b>bold</b>", "C:\\temp"]','Facilitator','2026-11-25 22:21:44.040725',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',84,0,'set','requirements','01a214cc-ec10-7b60-8e2f-0127076a28b2','REQ-004','statement','"=1+1 0.45816106671616175"','"late data 0.5626930928883441"','Facilitator','2026-11-25 22:21:44.051868',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',84,1,'set','requirements','01a214cc-ec10-7b60-8e2f-0127076a28b2','REQ-004','fit_criterion','null','"Retail 0.27875142571626155"','Facilitator','2026-11-25 22:21:44.051868',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',84,2,'set','requirements','01a214cc-ec10-7b60-8e2f-0127076a28b2','REQ-004','status','"agreed"','"rejected"','Facilitator','2026-11-25 22:21:44.051868',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',84,3,'set','requirements','01a214cc-ec10-7b60-8e2f-0127076a28b2','REQ-004','link_state','"overridden"','"orphaned"','Facilitator','2026-11-25 22:21:44.051868',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',85,0,'add','profiles','01a214cc-ed00-7f75-869c-d82ff9276c46','VPR-004','','null','{"id": "01a214cc-ed00-7f75-869c-d82ff9276c46", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 4096, "source": "two\nlines 0.5447052107153713", "version": 1, "created_at": "2026-11-25T22:21:44.065081Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.065081Z", "updated_by": "Facilitator", "input": "01a214cc-e534-7c74-8c74-2b6f8114a871", "timing": "existing", "gb_per_day": 0.46882812245415684, "growth_percent": 100000.0, "formats": "a | b 0.56476666722855", "schema_change": "monthly", "duplicate_percent": 43.0567317905827, "monetised": 99.07156706824024}','Facilitator','2026-11-25 22:21:44.065081',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',86,0,'add','links','01a214cc-ed08-7c4e-9ca3-0df53d975f02','LNK-002','','null','{"id": "01a214cc-ed08-7c4e-9ca3-0df53d975f02", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "version": 1, "created_at": "2026-11-25T22:21:44.072469Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.072469Z", "updated_by": "Facilitator", "from_id": "01a214cc-e5b4-7401-b078-e7d28967654b", "to_id": "01a214cc-eca8-7f52-a606-3cd168aed88d", "kind": "produces"}','Facilitator','2026-11-25 22:21:44.072469',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',87,0,'add','profiles','01a214cc-ed10-7427-baaf-39b78e7587f0','VPR-005','','null','{"id": "01a214cc-ed10-7427-baaf-39b78e7587f0", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 5, "position": 1536, "source": "late data 0.5314795688117789", "version": 1, "created_at": "2026-11-25T22:21:44.085394Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.085394Z", "updated_by": "Facilitator", "input": "01a214cc-e538-72db-a71e-6558da83e106", "timing": "existing", "full_gb": 0.0, "gb_per_day": 9.48123594256941, "growth_percent": -72.85572137587258, "interval_minutes": 0.0, "structure": "semi-structured", "absence_cost": "=1+1 0.8570090610745863"}','Facilitator','2026-11-25 22:21:44.085394',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',88,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','confidence','null','"estimated"','Facilitator','2026-11-25 22:21:44.096703',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',89,0,'remove','links','01a214cc-ed08-7c4e-9ca3-0df53d975f02','LNK-002','','{"id": "01a214cc-ed08-7c4e-9ca3-0df53d975f02", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "version": 1, "created_at": "2026-11-25T22:21:44.072469Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.072469Z", "updated_by": "Facilitator", "from_id": "01a214cc-e5b4-7401-b078-e7d28967654b", "to_id": "01a214cc-eca8-7f52-a606-3cd168aed88d", "kind": "produces"}','null','Facilitator','2026-11-25 22:21:44.107815',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',90,0,'add','data_quality','01a214cc-ed39-76e9-976c-ef7aed2185ef','DQU-004','','null','{"id": "01a214cc-ed39-76e9-976c-ef7aed2185ef", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 4096, "confidence": "unknown", "source": "=1+1 0.9175374794578818", "unanswered": {"naïve café": "C:\\temp"}, "version": 1, "created_at": "2026-11-25T22:21:44.123936Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.123936Z", "updated_by": "Facilitator", "input": "01a214cc-e538-72db-a71e-6558da83e106", "dimension": "understandability", "target_percent": 100.0}','Facilitator','2026-11-25 22:21:44.123936',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',91,0,'set','steps','01a214cc-e79f-7b4e-8e95-b87994597623','STP-001','schedule','"late data 0.9467820693149293"','"C:\\temp 0.24141196214540506"','Facilitator','2026-11-25 22:21:44.135238',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',92,0,'add','artefacts','01a214cc-ed4f-7cd5-9e69-f5c2dbb82f62','ART-004','','null','{"id": "01a214cc-ed4f-7cd5-9e69-f5c2dbb82f62", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 4096, "private_notes": "C:\\temp 0.854299967635208", "unanswered": {"late data": "’quoted’"}, "version": 1, "created_at": "2026-11-25T22:21:44.143603Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.143603Z", "updated_by": "Facilitator", "title": "’quoted’ 0.026549835722380233", "media_type": "Retail 0.6944842086796167"}','Facilitator','2026-11-25 22:21:44.143603',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',93,0,'remove','people','01a214cc-ecdd-717d-b627-9f21afd9bd2a','PER-004','','{"id": "01a214cc-ecdd-717d-b627-9f21afd9bd2a", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 1536, "private_notes": "’quoted’ 0.5239836183741358", "version": 1, "created_at": "2026-11-25T22:21:44.030016Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.030016Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.8753033696579864", "can_sign_off": false, "influence": "low power, high interest"}','null','Facilitator','2026-11-25 22:21:44.148770',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',94,0,'add','practices','01a214cc-ed7b-7e25-979c-ec576de1e30b','PRA-004','','null','{"id": "01a214cc-ed7b-7e25-979c-ec576de1e30b", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 4096, "source": "’quoted’ 0.46916282715701574", "notes": "’quoted’ 0.25631497607509834", "version": 1, "created_at": "2026-11-25T22:21:44.187807Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.187807Z", "updated_by": "Facilitator", "kind": "CI", "state": "current"}','Facilitator','2026-11-25 22:21:44.187807',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',95,0,'remove','profiles','01a214cc-ed10-7427-baaf-39b78e7587f0','VPR-005','','{"id": "01a214cc-ed10-7427-baaf-39b78e7587f0", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 5, "position": 1536, "source": "late data 0.5314795688117789", "version": 1, "created_at": "2026-11-25T22:21:44.085394Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.085394Z", "updated_by": "Facilitator", "input": "01a214cc-e538-72db-a71e-6558da83e106", "timing": "existing", "full_gb": 0.0, "gb_per_day": 9.48123594256941, "growth_percent": -72.85572137587258, "interval_minutes": 0.0, "structure": "semi-structured", "absence_cost": "=1+1 0.8570090610745863"}','null','Facilitator','2026-11-25 22:21:44.208373',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',96,0,'add','log','01a214cc-eda1-7bde-93b4-039500717c86','LOG-004','','null','{"id": "01a214cc-eda1-7bde-93b4-039500717c86", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 2048, "private_notes": "日本語 0.41494207193361343", "version": 1, "created_at": "2026-11-25T22:21:44.226139Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.226139Z", "updated_by": "Facilitator", "subject": "日本語 0.3882176076931415", "kind": "question", "owner": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "status": "open", "impact": 1, "reply": "late data 0.10828248273242436"}','Facilitator','2026-11-25 22:21:44.226139',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',97,0,'add','readings','01a214cc-edae-70e4-89e8-e33cff23f8bf','REA-005','','null','{"id": "01a214cc-edae-70e4-89e8-e33cff23f8bf", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 5, "position": 5120, "private_notes": "two\nlines 0.8559652199630646", "version": 1, "created_at": "2026-11-25T22:21:44.239345Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.239345Z", "updated_by": "Facilitator", "measure": "01a214cc-e9fc-743c-900d-ce28a4bc2b2a", "on": "2005-05-03", "value": -1000000000000000.0}','Facilitator','2026-11-25 22:21:44.239345',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',98,0,'add','partners','01a214cc-edb6-7718-974e-06a5b5a0514d','PTN-004','','null','{"id": "01a214cc-edb6-7718-974e-06a5b5a0514d", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 4096, "source": "=1+1 0.5097067691496225", "version": 1, "created_at": "2026-11-25T22:21:44.247021Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.247021Z", "updated_by": "Facilitator", "name": "late data 0.0006580641210844895", "state": "both", "exit_plan": "<b>bold</b> 0.11723416903916295"}','Facilitator','2026-11-25 22:21:44.247021',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',99,0,'set','readings','01a214cc-ea1d-7e8e-8d10-a392918bad7a','REA-003','measure','"01a214cc-e9f1-733e-8b5b-ae362b748340"','"01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263"','Facilitator','2026-11-25 22:21:44.255169',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',99,1,'set','readings','01a214cc-ea1d-7e8e-8d10-a392918bad7a','REA-003','on','"2065-05-27"','"1966-11-03"','Facilitator','2026-11-25 22:21:44.255169',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',99,2,'set','readings','01a214cc-ea1d-7e8e-8d10-a392918bad7a','REA-003','value','-999999999999950.6','1000000000000000.0','Facilitator','2026-11-25 22:21:44.255169',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',99,3,'set','readings','01a214cc-ea1d-7e8e-8d10-a392918bad7a','REA-003','source','null','"naïve café 0.940174085009059"','Facilitator','2026-11-25 22:21:44.255169',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',99,4,'set','readings','01a214cc-ea1d-7e8e-8d10-a392918bad7a','REA-003','notes','null','"C:\\temp 0.3588283035244785"','Facilitator','2026-11-25 22:21:44.255169',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',99,5,'set','readings','01a214cc-ea1d-7e8e-8d10-a392918bad7a','REA-003','private_notes','null','"a | b 0.42743759527831693"','Facilitator','2026-11-25 22:21:44.255169',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',99,6,'set','readings','01a214cc-ea1d-7e8e-8d10-a392918bad7a','REA-003','unanswered','{}','{"日本語": "two\nlines"}','Facilitator','2026-11-25 22:21:44.255169',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',100,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','currency','"EUR"','"CHF"','Facilitator','2026-11-25 22:21:44.264574',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',101,0,'add','deficiencies','01a214cc-edcf-7049-bc71-2042d2d26aaf','DEF-004','','null','{"id": "01a214cc-edcf-7049-bc71-2042d2d26aaf", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 2560, "notes": "=1+1 0.031033249358323522", "private_notes": "C:\\temp 0.9019299282193026", "unanswered": {"=1+1": "naïve café"}, "version": 1, "created_at": "2026-11-25T22:21:44.271769Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.271769Z", "updated_by": "Facilitator", "title": "two\nlines 0.14052985927257444", "category": "vendor dependency", "symptom": "late data 0.4261356920380751", "effect": "C:\\temp 0.8231291809530324", "workaround": "日本語 0.36569619802682096"}','Facilitator','2026-11-25 22:21:44.271769',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',102,0,'add','skills','01a214cc-edd6-7c23-aef1-c55d1b383b33','SKI-004','','null','{"id": "01a214cc-edd6-7c23-aef1-c55d1b383b33", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 4096, "private_notes": "a | b 0.6132941996681479", "version": 1, "created_at": "2026-11-25T22:21:44.278775Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.278775Z", "updated_by": "Facilitator", "skill": "a | b 0.6881929858469539", "state": "both", "level_needed": 4}','Facilitator','2026-11-25 22:21:44.278775',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',103,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','purpose','null','"Retail 0.17104971872434582"','Facilitator','2026-11-25 22:21:44.286235',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',104,0,'set','steps','01a214cc-e88f-7447-b4c1-f98998e238be','STP-002','tool','"01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8"','null','Facilitator','2026-11-25 22:21:44.290735',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',104,1,'set','deficiencies','01a214cc-e9be-73ce-9b1a-4931deff0962','DEF-001','observed_in','"01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8"','null','Facilitator','2026-11-25 22:21:44.290735',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',104,2,'remove','tools','01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8','TOO-001','','{"id": "01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 1, "position": 1024, "source": "two\nlines 0.5080783647537448", "notes": "日本語 0.7829263134570688", "private_notes": "a | b 0.8020869677805449", "version": 1, "created_at": "2026-11-25T22:21:42.477994Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.477994Z", "updated_by": "Facilitator", "name": "=1+1 0.37950634767851676", "kind": "commercial", "state": "future", "vendor": "<b>bold</b> 0.27606278608386625", "release": "<b>bold</b> 0.6057791222780027", "licence": "C:\\temp 0.7791397425339686"}','null','Facilitator','2026-11-25 22:21:44.290735',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',105,0,'add','links','01a214cc-edfe-70a9-9edf-535ef50b09a1','LNK-003','','null','{"id": "01a214cc-edfe-70a9-9edf-535ef50b09a1", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 3, "position": 2048, "version": 1, "created_at": "2026-11-25T22:21:44.318098Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.318098Z", "updated_by": "Facilitator", "from_id": "01a214cc-e3e1-7f02-94fe-71009c06a075", "to_id": "01a214cc-ea42-7c58-a7e3-ce33504411f7", "kind": "satisfies"}','Facilitator','2026-11-25 22:21:44.318098',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',106,0,'add','links','01a214cc-ee0d-799e-85a0-6ee97075c038','LNK-004','','null','{"id": "01a214cc-ee0d-799e-85a0-6ee97075c038", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 3072, "version": 1, "created_at": "2026-11-25T22:21:44.332857Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.332857Z", "updated_by": "Facilitator", "from_id": "01a214cc-e5ff-748c-84a3-59b138684e64", "to_id": "01a214cc-e534-7c74-8c74-2b6f8114a871", "kind": "produces"}','Facilitator','2026-11-25 22:21:44.332857',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',107,0,'set','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','score','7','0','Facilitator','2026-11-25 22:21:44.340783',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',107,1,'set','responses','01a214cc-ea33-7a9e-877d-c20acec84a37','RSP-002','unanswered','{}','{"=1+1": "日本語"}','Facilitator','2026-11-25 22:21:44.340783',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',108,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','source','null','"a | b 0.21090066639999305"','Facilitator','2026-11-25 22:21:44.357347',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',109,0,'set','requirements','01a214cc-ea57-7bdd-88df-4070b3a92d08','REQ-003','rationale','null','"=1+1 0.2897818629676686"','Facilitator','2026-11-25 22:21:44.363729',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',110,0,'add','workflows','01a214cc-ee38-7d22-813d-ebed0ff6e875','WFL-004','','null','{"id": "01a214cc-ee38-7d22-813d-ebed0ff6e875", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 4, "position": 3072, "source": "late data 0.032674747220581946", "notes": "C:\\temp 0.02606714642398944", "version": 1, "created_at": "2026-11-25T22:21:44.381149Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.381149Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.8815566724043531", "state": "future", "effectiveness": 1, "effectiveness_basis": "naïve café 0.9715278068976325", "cost_per_month": 61.75964223306634}','Facilitator','2026-11-25 22:21:44.381149',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',111,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','customer','"A shop"','"two\nlines 0.6841746263757285"','Facilitator','2026-11-25 22:21:44.393239',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',112,0,'add','links','01a214cc-ee53-75b6-a76f-4d2e88f04aa2','LNK-005','','null','{"id": "01a214cc-ee53-75b6-a76f-4d2e88f04aa2", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 5, "position": 4096, "version": 1, "created_at": "2026-11-25T22:21:44.403025Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.403025Z", "updated_by": "Facilitator", "from_id": "01a214cc-e9f1-733e-8b5b-ae362b748340", "to_id": "01a214cc-e358-7014-bb27-b26f602906cb", "kind": "measures"}','Facilitator','2026-11-25 22:21:44.403025',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',113,0,'set','measures','01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','MEA-001','driver','"analytics"','"other"','Facilitator','2026-11-25 22:21:44.411593',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',114,0,'add','log','01a214cc-ee66-71f0-8b60-97de966f5afd','LOG-005','','null','{"id": "01a214cc-ee66-71f0-8b60-97de966f5afd", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 5, "position": 4096, "confidence": "assumed", "private_notes": "<b>bold</b> 0.3398842446268243", "tags": ["late data"], "version": 1, "created_at": "2026-11-25T22:21:44.422965Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.422965Z", "updated_by": "Facilitator", "subject": "<b>bold</b> 0.6785122483612626", "kind": "decision", "owner": "01a214cc-e27c-7010-9c30-6fed8ccc6033", "due": "1964-03-13", "status": "open", "chosen": "日本語 0.7559997174802331", "impact": 5, "reply": "日本語 0.5488074213921958"}','Facilitator','2026-11-25 22:21:44.422965',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',115,0,'set','engagement','01a214cc-e1d3-7160-99f5-a7b4619ad1f7','ENG-001','title','"Released"','"two\nlines 0.41569624665813765"','Facilitator','2026-11-25 22:21:44.433283',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',116,0,'add','practices','01a214cc-ee7b-73b0-ab95-ba29e6ddc4df','PRA-005','','null','{"id": "01a214cc-ee7b-73b0-ab95-ba29e6ddc4df", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 5, "position": 2560, "source": "two\nlines 0.5958309416159691", "private_notes": "日本語 0.6194694582952445", "version": 1, "created_at": "2026-11-25T22:21:44.444137Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.444137Z", "updated_by": "Facilitator", "kind": "data catalogue", "state": "current", "tool": "01a214cc-e763-793f-8106-69610e737905"}','Facilitator','2026-11-25 22:21:44.444137',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',117,0,'remove','flows','01a214cc-e8c3-79b9-aa15-9007eea7fd04','FLO-002','','{"id": "01a214cc-e8c3-79b9-aa15-9007eea7fd04", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "estimated", "notes": "日本語 0.573771199478443", "tags": ["日本語"], "unanswered": {"two\nlines": "日本語"}, "version": 1, "created_at": "2026-11-25T22:21:42.980278Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.980278Z", "updated_by": "Facilitator", "origin": "01a214cc-e534-7c74-8c74-2b6f8114a871", "target": "01a214cc-e538-72db-a71e-6558da83e106", "state": "both", "mode": "on request", "payload": "two\nlines 0.003406069596069261", "gb_per_day": 0.0, "protocol": "’quoted’ 0.14821622214901997", "latency_minutes": 31.720096518691278, "interval_minutes": 1000000000000000.0, "error_handling": "late data 0.7675492661501174"}','null','Facilitator','2026-11-25 22:21:44.452789',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',118,0,'remove','parties','01a214cc-e5b4-7401-b078-e7d28967654b','PAR-002','','{"id": "01a214cc-e5b4-7401-b078-e7d28967654b", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "stated", "source": "a | b 0.047034792200516096", "version": 1, "created_at": "2026-11-25T22:21:42.196862Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:42.196862Z", "updated_by": "Facilitator", "name": "C:\\temp 0.9493464080355665", "role": "consumer", "kind": "application", "organisation": "=1+1 0.22922837533180018", "contact": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "needs": "late data 0.3991299021963799", "purpose": "’quoted’ 0.9548162743135121"}','null','Facilitator','2026-11-25 22:21:44.462573',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7',119,0,'restore','parties','01a214cc-e5b4-7401-b078-e7d28967654b','PAR-002','','null','{"id": "01a214cc-e5b4-7401-b078-e7d28967654b", "engagement_id": "01a214cc-e1d3-7160-99f5-a7b4619ad1f7", "number": 2, "position": 2048, "confidence": "stated", "source": "a | b 0.047034792200516096", "version": 2, "created_at": "2026-11-25T22:21:42.196862Z", "created_by": "Facilitator", "updated_at": "2026-11-25T22:21:44.462573Z", "updated_by": "Facilitator", "removed_at": "2026-11-25T22:21:44.462573Z", "name": "C:\\temp 0.9493464080355665", "role": "consumer", "kind": "application", "organisation": "=1+1 0.22922837533180018", "contact": "01a214cc-e31a-7de6-8d26-5ba3a1e664f3", "needs": "late data 0.3991299021963799", "purpose": "’quoted’ 0.9548162743135121"}','Facilitator','2026-11-25 22:21:44.473760',NULL,118,NULL);
CREATE TABLE "constraint" (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	statement VARCHAR(6000) NOT NULL, 
	timing VARCHAR(80), 
	nature VARCHAR(80), 
	category VARCHAR(80), 
	hardness VARCHAR(80), 
	quantity DOUBLE, 
	unit VARCHAR(40), 
	applies_from DATE, 
	applies_until DATE, 
	origin VARCHAR(80), 
	origin_reference VARCHAR(500), 
	owner VARCHAR(36), 
	consequence TEXT, 
	negotiable_by VARCHAR(36), 
	regulation VARCHAR(80), 
	clause VARCHAR(200), 
	residency VARCHAR(200), 
	retention_min_days BIGINT, 
	retention_max_days BIGINT, 
	lineage_required BOOLEAN, 
	vendor VARCHAR(200), 
	product VARCHAR(200), 
	renewal DATE, 
	notice_days BIGINT, 
	annual_cost DOUBLE, 
	exit_penalty DOUBLE, 
	skill_needed VARCHAR(200), 
	skill_available VARCHAR(200), 
	training_plan TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT constraint_annual_cost_allowed CHECK ("annual_cost" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT constraint_applies_from_allowed CHECK ("applies_from" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT constraint_applies_from_order CHECK ("applies_from" IS NULL OR "applies_until" IS NULL OR "applies_from" <= "applies_until"), 
	CONSTRAINT constraint_applies_until_allowed CHECK ("applies_until" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT constraint_category_allowed CHECK ("category" IN ('budget', 'timeline', 'people and skills (training)', 'internal rules', 'external regulation', 'data governance', 'data lineage', 'SLAs and KPIs', 'vendor', 'partner', 'cloud provider', 'SaaS provider', 'licensing', 'contract', 'must keep', 'security policy', 'data residency', 'technology standard', 'network/site', 'change freeze', 'other')), 
	CONSTRAINT constraint_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT constraint_exit_penalty_allowed CHECK ("exit_penalty" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT constraint_hardness_allowed CHECK ("hardness" IN ('must', 'prefer')), 
	CONSTRAINT constraint_lineage_required_allowed CHECK ("lineage_required" IN (true, false)), 
	CONSTRAINT constraint_nature_allowed CHECK ("nature" IN ('business', 'technical')), 
	CONSTRAINT constraint_notice_days_allowed CHECK ("notice_days" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT constraint_origin_allowed CHECK ("origin" IN ('law', 'contract', 'policy', 'decision', 'physical limit', 'other')), 
	CONSTRAINT constraint_quantity_allowed CHECK ("quantity" BETWEEN -1000000000000000.0 AND 1000000000000000.0), 
	CONSTRAINT constraint_regulation_allowed CHECK ("regulation" IN ('GDPR', 'UK GDPR', 'CCPA/CPRA', 'LGPD', 'PIPEDA', 'HIPAA', 'GLBA', 'FERPA', 'COPPA', 'PCI DSS', 'SOX', 'BCBS 239', 'MiFID II', 'DORA', 'NIS2', 'EU AI Act', 'EU Data Act', 'ISO 27001', 'SOC 2', 'FedRAMP', '21 CFR 11', 'other')), 
	CONSTRAINT constraint_renewal_allowed CHECK ("renewal" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT constraint_retention_max_days_allowed CHECK ("retention_max_days" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT constraint_retention_min_days_allowed CHECK ("retention_min_days" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT constraint_retention_min_days_order CHECK ("retention_min_days" IS NULL OR "retention_max_days" IS NULL OR "retention_min_days" <= "retention_max_days"), 
	CONSTRAINT constraint_timing_allowed CHECK ("timing" IN ('existing', 'anticipated')), 
	CONSTRAINT constraint_clause_allowed CHECK (length("clause") BETWEEN 1 AND 200), 
	CONSTRAINT constraint_consequence_allowed CHECK (length("consequence") BETWEEN 1 AND 10000), 
	CONSTRAINT constraint_negotiable_by_allowed CHECK (length("negotiable_by") BETWEEN 1 AND 36), 
	CONSTRAINT constraint_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT constraint_origin_reference_allowed CHECK (length("origin_reference") BETWEEN 1 AND 500), 
	CONSTRAINT constraint_owner_allowed CHECK (length("owner") BETWEEN 1 AND 36), 
	CONSTRAINT constraint_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT constraint_product_allowed CHECK (length("product") BETWEEN 1 AND 200), 
	CONSTRAINT constraint_residency_allowed CHECK (length("residency") BETWEEN 1 AND 200), 
	CONSTRAINT constraint_skill_available_allowed CHECK (length("skill_available") BETWEEN 1 AND 200), 
	CONSTRAINT constraint_skill_needed_allowed CHECK (length("skill_needed") BETWEEN 1 AND 200), 
	CONSTRAINT constraint_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT constraint_statement_allowed CHECK (length("statement") BETWEEN 1 AND 6000), 
	CONSTRAINT constraint_training_plan_allowed CHECK (length("training_plan") BETWEEN 1 AND 10000), 
	CONSTRAINT constraint_unit_allowed CHECK (length("unit") BETWEEN 1 AND 40), 
	CONSTRAINT constraint_vendor_allowed CHECK (length("vendor") BETWEEN 1 AND 200), 
	CONSTRAINT constraint_version_allowed CHECK (version >= 1), 
	CONSTRAINT constraint_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "constraint" VALUES('01a214cc-e389-7d42-8a88-09ee531a5e7a','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,NULL,'a | b 0.11391291239273016','’quoted’ 0.7795398455434103','[]','{}',1,'2026-11-25 22:21:41.641522','Facilitator','2026-11-25 22:21:41.641522','Facilitator',NULL,'=1+1 0.9679033101508892','existing','business','partner',NULL,-1.0e+15,'Retail 0.5905839712874152','1948-04-23','2079-03-02',NULL,NULL,NULL,NULL,'01a214cc-e27c-7010-9c30-6fed8ccc6033','GLBA','<b>bold</b> 0.5914093121448057','<b>bold</b> 0.29607267308315155',1000000000000000,NULL,1,'’quoted’ 0.7827003757293756','naïve café 0.2665354510728647','1985-07-31',NULL,8.82393202466463577593e+01,7.67951182913096346265e+01,'Retail 0.0846802304164842','two
lines 0.21296819499142416',NULL);
INSERT INTO "constraint" VALUES('01a214cc-e3a4-7f46-bd83-c191245c66f9','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'stated',NULL,NULL,NULL,'[]','{"=1+1":"two\nlines"}',1,'2026-11-25 22:21:41.669734','Facilitator','2026-11-25 22:21:41.669734','Facilitator',NULL,'late data 0.3207259553606644','anticipated',NULL,NULL,NULL,1.0e+15,'two
lines 0.2237140727487692','1965-05-24','1970-07-26','law','日本語 0.10773068507771688','01a214cc-e31a-7de6-8d26-5ba3a1e664f3','Retail 0.09168312261651779','01a214cc-e27c-7010-9c30-6fed8ccc6033','SOC 2','late data 0.45090861743229205',NULL,1000000000000000,NULL,0,NULL,'日本語 0.7116109466329968','1954-10-15',NULL,1.0e+15,NULL,'<b>bold</b> 0.31328086106892794','a | b 0.9698132768381156',NULL);
INSERT INTO "constraint" VALUES('01a214cc-e3b8-70a9-9f23-65f8f5cb4109','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,NULL,NULL,'naïve café 0.1781548656443236','=1+1 0.04855879928785889','[]','{}',1,'2026-11-25 22:21:41.690738','Facilitator','2026-11-25 22:21:41.690738','Facilitator',NULL,'naïve café 0.3073211178125135','existing',NULL,'must keep','prefer',NULL,'日本語 0.041052254492352946','2059-10-10',NULL,NULL,'a | b 0.10094762253929235',NULL,NULL,'01a214cc-e27c-7010-9c30-6fed8ccc6033','FERPA','日本語 0.551204754915506','late data 0.02151407774822478',0,1000000000000000,0,'two
lines 0.9492279489729363','=1+1 0.9848958711440725',NULL,798628152891091,NULL,NULL,'naïve café 0.14168064702669492',NULL,'a | b 0.8210298411778232');
CREATE TABLE data_quality (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	input VARCHAR(36) NOT NULL, 
	dimension VARCHAR(80) NOT NULL, 
	current_percent DOUBLE, 
	target_percent DOUBLE, 
	method VARCHAR(500), 
	due DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT data_quality_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT data_quality_current_percent_allowed CHECK ("current_percent" BETWEEN 0 AND 100), 
	CONSTRAINT data_quality_dimension_allowed CHECK ("dimension" IN ('completeness', 'accuracy', 'consistency', 'timeliness', 'uniqueness', 'validity', 'credibility', 'currentness', 'accessibility', 'compliance', 'confidentiality', 'efficiency', 'precision', 'traceability', 'understandability', 'availability', 'portability', 'recoverability', 'other')), 
	CONSTRAINT data_quality_due_allowed CHECK ("due" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT data_quality_target_percent_allowed CHECK ("target_percent" BETWEEN 0 AND 100), 
	CONSTRAINT data_quality_input_allowed CHECK (length("input") BETWEEN 1 AND 36), 
	CONSTRAINT data_quality_method_allowed CHECK (length("method") BETWEEN 1 AND 500), 
	CONSTRAINT data_quality_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT data_quality_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT data_quality_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT data_quality_version_allowed CHECK (version >= 1), 
	CONSTRAINT data_quality_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "data_quality" VALUES('01a214cc-e564-7f18-8cca-aff92dab2e08','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'naïve café 0.008279858133068752','<b>bold</b> 0.5142837977116697','<b>bold</b> 0.6158446064792344','["Retail","a | b","C:\\temp"]','{}',1,'2026-11-25 22:21:42.116857','Facilitator','2026-11-25 22:21:42.116857','Facilitator',NULL,'01a214cc-e534-7c74-8c74-2b6f8114a871','understandability',NULL,100.0,NULL,NULL);
INSERT INTO "data_quality" VALUES('01a214cc-e577-7d26-8caa-f133a7d9e7b5','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'unknown',NULL,'<b>bold</b> 0.5420405711205759',NULL,'[]','{}',1,'2026-11-25 22:21:42.135939','Facilitator','2026-11-25 22:21:42.135939','Facilitator',NULL,'01a214cc-e538-72db-a71e-6558da83e106','completeness',82.1864890326959,NULL,NULL,NULL);
INSERT INTO "data_quality" VALUES('01a214cc-e588-757b-a868-d4fa909ad10d','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'estimated','日本語 0.9365230922325852',NULL,NULL,'[]','{}',1,'2026-11-25 22:21:42.152388','Facilitator','2026-11-25 22:21:42.152388','Facilitator',NULL,'01a214cc-e534-7c74-8c74-2b6f8114a871','understandability',5.06317350597555204672e+01,0.0,'Retail 0.9945310087813287',NULL);
INSERT INTO "data_quality" VALUES('01a214cc-ed39-76e9-976c-ef7aed2185ef','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,4096,'unknown','=1+1 0.9175374794578818',NULL,NULL,'[]','{"naïve café":"C:\\temp"}',1,'2026-11-25 22:21:44.123936','Facilitator','2026-11-25 22:21:44.123936','Facilitator',NULL,'01a214cc-e538-72db-a71e-6558da83e106','understandability',NULL,100.0,NULL,NULL);
CREATE TABLE deficiency (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	title VARCHAR(1000) NOT NULL, 
	observed_in VARCHAR(36), 
	category VARCHAR(80), 
	severity BIGINT, 
	symptom VARCHAR(1000), 
	effect VARCHAR(1000), 
	evidence VARCHAR(1000), 
	loss_per_year DOUBLE, 
	workaround VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT deficiency_category_allowed CHECK ("category" IN ('speed', 'quality', 'cost', 'reliability', 'manual work', 'skills', 'security', 'compliance', 'scalability', 'usability', 'missing data', 'lineage and documentation', 'vendor dependency', 'other')), 
	CONSTRAINT deficiency_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT deficiency_loss_per_year_allowed CHECK ("loss_per_year" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT deficiency_severity_allowed CHECK ("severity" BETWEEN 1 AND 5), 
	CONSTRAINT deficiency_effect_allowed CHECK (length("effect") BETWEEN 1 AND 1000), 
	CONSTRAINT deficiency_evidence_allowed CHECK (length("evidence") BETWEEN 1 AND 1000), 
	CONSTRAINT deficiency_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT deficiency_observed_in_allowed CHECK (length("observed_in") BETWEEN 1 AND 36), 
	CONSTRAINT deficiency_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT deficiency_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT deficiency_symptom_allowed CHECK (length("symptom") BETWEEN 1 AND 1000), 
	CONSTRAINT deficiency_title_allowed CHECK (length("title") BETWEEN 1 AND 1000), 
	CONSTRAINT deficiency_workaround_allowed CHECK (length("workaround") BETWEEN 1 AND 1000), 
	CONSTRAINT deficiency_version_allowed CHECK (version >= 1), 
	CONSTRAINT deficiency_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "deficiency" VALUES('01a214cc-e9be-73ce-9b1a-4931deff0962','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'assumed',NULL,'=1+1 0.07968885311972473',NULL,'["=1+1","日本語"]','{}',2,'2026-11-25 22:21:43.230707','Facilitator','2026-11-25 22:21:44.290735','Facilitator',NULL,'’quoted’ 0.6491307326692212',NULL,NULL,NULL,'a | b 0.7547510775297261','C:\temp 0.364368232726187','C:\temp 0.5112375245773074',1.0e+15,'two
lines 0.7113958129796156');
INSERT INTO "deficiency" VALUES('01a214cc-e9d2-7b63-a6f7-e88e867aa930','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,'a | b 0.8579951066621663',NULL,NULL,'[]','{"<b>bold</b>":"Retail"}',1,'2026-11-25 22:21:43.250557','Facilitator','2026-11-25 22:21:43.250557','Facilitator',NULL,'日本語 0.07726274004845912','01a214cc-e538-72db-a71e-6558da83e106',NULL,NULL,NULL,NULL,'=1+1 0.4795812110201009',0.0,NULL);
INSERT INTO "deficiency" VALUES('01a214cc-e9dc-7548-b8f8-84a6bfaa93cd','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'unknown',NULL,'two
lines 0.7892667310843179',NULL,'["=1+1","two\nlines","a | b"]','{}',1,'2026-11-25 22:21:43.260648','Facilitator','2026-11-25 22:21:43.260648','Facilitator',NULL,'日本語 0.885252085431635',NULL,NULL,5,'naïve café 0.3597401810619114','日本語 0.6977303741012196','late data 0.9758240739662508',1.0e+15,'naïve café 0.07539677851977677');
INSERT INTO "deficiency" VALUES('01a214cc-edcf-7049-bc71-2042d2d26aaf','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,2560,NULL,NULL,'=1+1 0.031033249358323522','C:\temp 0.9019299282193026','[]','{"=1+1":"naïve café"}',1,'2026-11-25 22:21:44.271769','Facilitator','2026-11-25 22:21:44.271769','Facilitator',NULL,'two
lines 0.14052985927257444',NULL,'vendor dependency',NULL,'late data 0.4261356920380751','C:\temp 0.8231291809530324',NULL,NULL,'日本語 0.36569619802682096');
CREATE TABLE engagement (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	title VARCHAR(200) NOT NULL, 
	customer VARCHAR(200), 
	industry VARCHAR(200), 
	purpose TEXT, 
	kind VARCHAR(80), 
	status VARCHAR(80), 
	start DATE, 
	"end" DATE, 
	horizon_months BIGINT, 
	currency VARCHAR(3), 
	time_zone VARCHAR(60), 
	scope_in TEXT, 
	scope_out TEXT, 
	stage_names TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	archived_at DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT engagement_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT engagement_end_allowed CHECK ("end" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT engagement_horizon_months_allowed CHECK ("horizon_months" BETWEEN 1 AND 240), 
	CONSTRAINT engagement_kind_allowed CHECK ("kind" IN ('greenfield', 're-architect', 'migrate', 'assess only')), 
	CONSTRAINT engagement_start_allowed CHECK ("start" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT engagement_start_order CHECK ("start" IS NULL OR "end" IS NULL OR "start" <= "end"), 
	CONSTRAINT engagement_status_allowed CHECK ("status" IN ('preparing', 'in discovery', 'in review', 'signed off', 'closed')), 
	CONSTRAINT engagement_currency_allowed CHECK (length("currency") BETWEEN 1 AND 3), 
	CONSTRAINT engagement_customer_allowed CHECK (length("customer") BETWEEN 1 AND 200), 
	CONSTRAINT engagement_industry_allowed CHECK (length("industry") BETWEEN 1 AND 200), 
	CONSTRAINT engagement_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT engagement_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT engagement_purpose_allowed CHECK (length("purpose") BETWEEN 1 AND 10000), 
	CONSTRAINT engagement_scope_in_allowed CHECK (length("scope_in") BETWEEN 1 AND 10000), 
	CONSTRAINT engagement_scope_out_allowed CHECK (length("scope_out") BETWEEN 1 AND 10000), 
	CONSTRAINT engagement_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT engagement_time_zone_allowed CHECK (length("time_zone") BETWEEN 1 AND 60), 
	CONSTRAINT engagement_title_allowed CHECK (length("title") BETWEEN 1 AND 200), 
	CONSTRAINT engagement_version_allowed CHECK (version >= 1), 
	CONSTRAINT engagement_number_once UNIQUE (number)
);
INSERT INTO "engagement" VALUES('01a214cc-e1d3-7160-99f5-a7b4619ad1f7','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,0,'estimated','a | b 0.21090066639999305',NULL,'=1+1 0.9017174662483175','[]','{}',10,'2026-11-25 22:21:41.203644','Facilitator','2026-11-25 22:21:44.473760','Facilitator',NULL,'two
lines 0.41569624665813765','two
lines 0.6841746263757285','late data 0.5235790644851993','Retail 0.17104971872434582',NULL,'preparing',NULL,NULL,36,'CHF','UTC',NULL,'<b>bold</b> 0.7281690078580212','{}',119,NULL);
CREATE TABLE flow (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	origin VARCHAR(36) NOT NULL, 
	target VARCHAR(36) NOT NULL, 
	state VARCHAR(80) NOT NULL, 
	mode VARCHAR(80), 
	payload VARCHAR(500), 
	gb_per_day DOUBLE, 
	protocol VARCHAR(200), 
	latency_minutes DOUBLE, 
	interval_minutes DOUBLE, 
	authentication VARCHAR(200), 
	crosses_boundary BOOLEAN, 
	error_handling VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT flow_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT flow_crosses_boundary_allowed CHECK ("crosses_boundary" IN (true, false)), 
	CONSTRAINT flow_gb_per_day_allowed CHECK ("gb_per_day" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT flow_interval_minutes_allowed CHECK ("interval_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT flow_latency_minutes_allowed CHECK ("latency_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT flow_mode_allowed CHECK ("mode" IN ('batch', 'micro-batch', 'streaming', 'on request')), 
	CONSTRAINT flow_state_allowed CHECK ("state" IN ('current', 'future', 'both')), 
	CONSTRAINT flow_authentication_allowed CHECK (length("authentication") BETWEEN 1 AND 200), 
	CONSTRAINT flow_error_handling_allowed CHECK (length("error_handling") BETWEEN 1 AND 1000), 
	CONSTRAINT flow_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT flow_origin_allowed CHECK (length("origin") BETWEEN 1 AND 36), 
	CONSTRAINT flow_payload_allowed CHECK (length("payload") BETWEEN 1 AND 500), 
	CONSTRAINT flow_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT flow_protocol_allowed CHECK (length("protocol") BETWEEN 1 AND 200), 
	CONSTRAINT flow_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT flow_target_allowed CHECK (length("target") BETWEEN 1 AND 36), 
	CONSTRAINT flow_version_allowed CHECK (version >= 1), 
	CONSTRAINT flow_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "flow" VALUES('01a214cc-e8b0-75b9-a23c-45507aeed132','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'two
lines 0.790878236469853','late data 0.03693739007275909','late data 0.9022086883488681','["two\nlines","Retail"]','{}',2,'2026-11-25 22:21:42.961162','Facilitator','2026-11-25 22:21:43.715117','Facilitator',NULL,'01a214cc-e442-7628-a105-9de360925801','01a214cc-e88f-7447-b4c1-f98998e238be','future','streaming','Retail 0.5521910708222612',NULL,'<b>bold</b> 0.30460593542964987',NULL,NULL,'’quoted’ 0.7187789613749553',0,NULL);
INSERT INTO "flow" VALUES('01a214cc-e8c3-79b9-aa15-9007eea7fd04','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'estimated',NULL,'日本語 0.573771199478443',NULL,'["日本語"]','{"two\nlines":"日本語"}',2,'2026-11-25 22:21:42.980278','Facilitator','2026-11-25 22:21:44.452789','Facilitator','2026-11-25 22:21:44.452789','01a214cc-e534-7c74-8c74-2b6f8114a871','01a214cc-e538-72db-a71e-6558da83e106','both','on request','two
lines 0.003406069596069261',0.0,'’quoted’ 0.14821622214901997',3.17200965186912782196e+01,1.0e+15,NULL,NULL,'late data 0.7675492661501174');
INSERT INTO "flow" VALUES('01a214cc-e8ca-74a8-af41-da2afcc825d0','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'stated',NULL,'’quoted’ 0.702062432941858',NULL,'["naïve café"]','{}',1,'2026-11-25 22:21:42.987285','Facilitator','2026-11-25 22:21:42.987285','Facilitator',NULL,'01a214cc-e79f-7b4e-8e95-b87994597623','01a214cc-e3e1-7f02-94fe-71009c06a075','current','on request','two
lines 0.301322965230045',NULL,NULL,NULL,1.0e+15,NULL,1,'Retail 0.028709642509242794');
CREATE TABLE input (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(500) NOT NULL, 
	input_class VARCHAR(80), 
	engine_class VARCHAR(80), 
	product VARCHAR(200), 
	system_of_record VARCHAR(200), 
	owner VARCHAR(36), 
	acquisition VARCHAR(80), 
	interface VARCHAR(200), 
	state VARCHAR(80), 
	classification VARCHAR(80), 
	personal_data VARCHAR(80), 
	location VARCHAR(200), 
	schedule VARCHAR(200), 
	contract VARCHAR(500), 
	annual_cost DOUBLE, 
	criticality BIGINT, 
	schema_known BOOLEAN, 
	change_notice_days BIGINT, 
	regulations TEXT NOT NULL, 
	retention_min_days BIGINT, 
	retention_max_days BIGINT, 
	masking VARCHAR(500), 
	PRIMARY KEY (id), 
	CONSTRAINT input_acquisition_allowed CHECK ("acquisition" IN ('push', 'pull')), 
	CONSTRAINT input_annual_cost_allowed CHECK ("annual_cost" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT input_change_notice_days_allowed CHECK ("change_notice_days" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT input_classification_allowed CHECK ("classification" IN ('public', 'internal', 'confidential', 'restricted')), 
	CONSTRAINT input_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT input_criticality_allowed CHECK ("criticality" BETWEEN 1 AND 5), 
	CONSTRAINT input_engine_class_allowed CHECK ("engine_class" IN ('relational', 'key-value', 'document', 'in-memory', 'graph', 'time series', 'wide column', 'ledger', 'search', 'vector', 'object/file', 'other')), 
	CONSTRAINT input_input_class_allowed CHECK ("input_class" IN ('batch: database', 'batch: data feed', 'stream: IoT telemetry', 'stream: operational metrics', 'stream: logs', 'stream: clickstream', 'stream: gaming statistics', 'data warehouse', 'flat file: legacy', 'flat file: third party', 'API endpoint', 'public dataset', 'licensed dataset', 'SaaS application', 'message broker', 'spreadsheet', 'documents and media', 'mainframe', 'webhook', 'existing data product', 'other')), 
	CONSTRAINT input_personal_data_allowed CHECK ("personal_data" IN ('none', 'personal', 'special category', 'unknown')), 
	CONSTRAINT input_retention_max_days_allowed CHECK ("retention_max_days" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT input_retention_min_days_allowed CHECK ("retention_min_days" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT input_retention_min_days_order CHECK ("retention_min_days" IS NULL OR "retention_max_days" IS NULL OR "retention_min_days" <= "retention_max_days"), 
	CONSTRAINT input_schema_known_allowed CHECK ("schema_known" IN (true, false)), 
	CONSTRAINT input_state_allowed CHECK ("state" IN ('current', 'future', 'both')), 
	CONSTRAINT input_contract_allowed CHECK (length("contract") BETWEEN 1 AND 500), 
	CONSTRAINT input_interface_allowed CHECK (length("interface") BETWEEN 1 AND 200), 
	CONSTRAINT input_location_allowed CHECK (length("location") BETWEEN 1 AND 200), 
	CONSTRAINT input_masking_allowed CHECK (length("masking") BETWEEN 1 AND 500), 
	CONSTRAINT input_name_allowed CHECK (length("name") BETWEEN 1 AND 500), 
	CONSTRAINT input_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT input_owner_allowed CHECK (length("owner") BETWEEN 1 AND 36), 
	CONSTRAINT input_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT input_product_allowed CHECK (length("product") BETWEEN 1 AND 200), 
	CONSTRAINT input_schedule_allowed CHECK (length("schedule") BETWEEN 1 AND 200), 
	CONSTRAINT input_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT input_system_of_record_allowed CHECK (length("system_of_record") BETWEEN 1 AND 200), 
	CONSTRAINT input_version_allowed CHECK (version >= 1), 
	CONSTRAINT input_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "input" VALUES('01a214cc-e442-7628-a105-9de360925801','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-25 22:21:41.826566','Facilitator','2026-11-25 22:21:41.826566','Facilitator',NULL,'two
lines 0.32368783653411803','message broker','search','’quoted’ 0.4922991328917098',NULL,'01a214cc-e27c-7010-9c30-6fed8ccc6033','pull',NULL,'both',NULL,NULL,'C:\temp 0.6008323865726104','日本語 0.702891902404374','two
lines 0.19736112176941356',6.78548175015767185414e+01,5,NULL,787571304846754,'["21 CFR 11"]',NULL,458238739978432,NULL);
INSERT INTO "input" VALUES('01a214cc-e534-7c74-8c74-2b6f8114a871','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,'naïve café 0.2587675375028581',NULL,'Retail 0.8517720989837744','[]','{}',1,'2026-11-25 22:21:42.068906','Facilitator','2026-11-25 22:21:42.068906','Facilitator',NULL,'’quoted’ 0.010128068547323954',NULL,NULL,'two
lines 0.30366884285263684','日本語 0.48454307891146764','01a214cc-e27c-7010-9c30-6fed8ccc6033','push',NULL,'future','restricted','personal',NULL,'日本語 0.6049939193159586','naïve café 0.23723352615554094',6.85541709876416049951e+00,NULL,1,0,'["BCBS 239","FedRAMP"]',NULL,1000000000000000,NULL);
INSERT INTO "input" VALUES('01a214cc-e538-72db-a71e-6558da83e106','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'estimated','’quoted’ 0.3895934835963474','日本語 0.33011725914726364','naïve café 0.9943934088859884','[]','{}',1,'2026-11-25 22:21:42.072978','Facilitator','2026-11-25 22:21:42.072978','Facilitator',NULL,'naïve café 0.785411955930974','other',NULL,NULL,'’quoted’ 0.913145005203284',NULL,NULL,'two
lines 0.16253579511210126','both',NULL,'special category',NULL,'naïve café 0.7184769263967773','late data 0.2276197030917395',0.0,1,NULL,556709515033299,'["SOX","other","COPPA"]',0,1000000000000000,'=1+1 0.9734382274129786');
INSERT INTO "input" VALUES('01a214cc-eca8-7f52-a606-3cd168aed88d','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,2560,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-25 22:21:43.976668','Facilitator','2026-11-25 22:21:43.976668','Facilitator',NULL,'two
lines 0.4107612635636515',NULL,'relational','日本語 0.7063657893261875',NULL,NULL,'pull','two
lines 0.740461323660454','both','internal',NULL,'<b>bold</b> 0.8886746114696109','late data 0.8386934917140901','’quoted’ 0.4300871377801997',NULL,NULL,1,NULL,'["FERPA","CCPA/CPRA","PIPEDA"]',NULL,NULL,NULL);
CREATE TABLE link (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	from_id VARCHAR(36) NOT NULL, 
	to_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	page VARCHAR(100), 
	PRIMARY KEY (id), 
	CONSTRAINT link_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT link_kind_allowed CHECK ("kind" IN ('serves', 'constrains', 'produces', 'consumes', 'measures', 'derived_from', 'satisfies', 'replaces', 'resolves', 'evidenced_by', 'decided_by')), 
	CONSTRAINT link_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT link_page_allowed CHECK (length("page") BETWEEN 1 AND 100), 
	CONSTRAINT link_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT link_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT link_version_allowed CHECK (version >= 1), 
	CONSTRAINT link_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "link" VALUES('01a214cc-ecc8-7e25-af43-978597944692','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-25 22:21:44.006213','Facilitator','2026-11-25 22:21:44.006213','Facilitator',NULL,'01a214cc-eca8-7f52-a606-3cd168aed88d','01a214cc-eb40-7a10-ab14-b3ce2480408f','evidenced_by',NULL);
INSERT INTO "link" VALUES('01a214cc-ed08-7c4e-9ca3-0df53d975f02','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,NULL,NULL,NULL,'[]','{}',2,'2026-11-25 22:21:44.072469','Facilitator','2026-11-25 22:21:44.107815','Facilitator','2026-11-25 22:21:44.107815','01a214cc-e5b4-7401-b078-e7d28967654b','01a214cc-eca8-7f52-a606-3cd168aed88d','produces',NULL);
INSERT INTO "link" VALUES('01a214cc-edfe-70a9-9edf-535ef50b09a1','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,2048,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-25 22:21:44.318098','Facilitator','2026-11-25 22:21:44.318098','Facilitator',NULL,'01a214cc-e3e1-7f02-94fe-71009c06a075','01a214cc-ea42-7c58-a7e3-ce33504411f7','satisfies',NULL);
INSERT INTO "link" VALUES('01a214cc-ee0d-799e-85a0-6ee97075c038','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,3072,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-25 22:21:44.332857','Facilitator','2026-11-25 22:21:44.332857','Facilitator',NULL,'01a214cc-e5ff-748c-84a3-59b138684e64','01a214cc-e534-7c74-8c74-2b6f8114a871','produces',NULL);
INSERT INTO "link" VALUES('01a214cc-ee53-75b6-a76f-4d2e88f04aa2','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',5,4096,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-25 22:21:44.403025','Facilitator','2026-11-25 22:21:44.403025','Facilitator',NULL,'01a214cc-e9f1-733e-8b5b-ae362b748340','01a214cc-e358-7014-bb27-b26f602906cb','measures',NULL);
CREATE TABLE log_entry (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	subject VARCHAR(2000) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	owner VARCHAR(36), 
	due DATE, 
	status VARCHAR(80), 
	chosen VARCHAR(1000), 
	rationale TEXT, 
	probability BIGINT, 
	impact BIGINT, 
	reply TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT log_entry_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT log_entry_due_allowed CHECK ("due" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT log_entry_impact_allowed CHECK ("impact" BETWEEN 1 AND 5), 
	CONSTRAINT log_entry_kind_allowed CHECK ("kind" IN ('question', 'decision', 'action', 'assumption', 'risk', 'issue', 'parked')), 
	CONSTRAINT log_entry_probability_allowed CHECK ("probability" BETWEEN 1 AND 5), 
	CONSTRAINT log_entry_status_allowed CHECK ("status" IN ('open', 'in progress', 'answered', 'decided', 'done', 'closed', 'dropped')), 
	CONSTRAINT log_entry_chosen_allowed CHECK (length("chosen") BETWEEN 1 AND 1000), 
	CONSTRAINT log_entry_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT log_entry_owner_allowed CHECK (length("owner") BETWEEN 1 AND 36), 
	CONSTRAINT log_entry_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT log_entry_rationale_allowed CHECK (length("rationale") BETWEEN 1 AND 10000), 
	CONSTRAINT log_entry_reply_allowed CHECK (length("reply") BETWEEN 1 AND 10000), 
	CONSTRAINT log_entry_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT log_entry_subject_allowed CHECK (length("subject") BETWEEN 1 AND 2000), 
	CONSTRAINT log_entry_version_allowed CHECK (version >= 1), 
	CONSTRAINT log_entry_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "log_entry" VALUES('01a214cc-ea5f-7311-b449-323eee930dcb','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'late data 0.3549150832422996',NULL,'’quoted’ 0.08750726285272414','["late data"]','{}',1,'2026-11-25 22:21:43.391341','Facilitator','2026-11-25 22:21:43.391341','Facilitator',NULL,'’quoted’ 0.43100817569983396','assumption','01a214cc-e32b-700a-a16b-bc7fcaa5e06b','2014-03-11','open',NULL,'’quoted’ 0.5449016314112451',5,5,'naïve café 0.5918323666672733');
INSERT INTO "log_entry" VALUES('01a214cc-eab2-73d7-9155-408ada4d83c6','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'stated','<b>bold</b> 0.7597579059529755',NULL,'two
lines 0.5968715354683757','["日本語"]','{}',2,'2026-11-25 22:21:43.475248','Facilitator','2026-11-25 22:21:43.965386','Facilitator','2026-11-25 22:21:43.965386','’quoted’ 0.4290178832447692','action','01a214cc-e27c-7010-9c30-6fed8ccc6033',NULL,'done','naïve café 0.2686181136164322',NULL,5,3,'C:\temp 0.4555436692811837');
INSERT INTO "log_entry" VALUES('01a214cc-eb14-7e1b-ab3c-a6e8720f3ef5','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'stated',NULL,'naïve café 0.7696265821805066',NULL,'["日本語","Retail","’quoted’"]','{}',1,'2026-11-25 22:21:43.572664','Facilitator','2026-11-25 22:21:43.572664','Facilitator',NULL,'C:\temp 0.9727196754615799','question',NULL,'2068-01-19','done',NULL,'two
lines 0.9977877150324393',NULL,NULL,'’quoted’ 0.9104949632714514');
INSERT INTO "log_entry" VALUES('01a214cc-eda1-7bde-93b4-039500717c86','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,2048,NULL,NULL,NULL,'日本語 0.41494207193361343','[]','{}',1,'2026-11-25 22:21:44.226139','Facilitator','2026-11-25 22:21:44.226139','Facilitator',NULL,'日本語 0.3882176076931415','question','01a214cc-e27c-7010-9c30-6fed8ccc6033',NULL,'open',NULL,NULL,NULL,1,'late data 0.10828248273242436');
INSERT INTO "log_entry" VALUES('01a214cc-ee66-71f0-8b60-97de966f5afd','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',5,4096,'assumed',NULL,NULL,'<b>bold</b> 0.3398842446268243','["late data"]','{}',1,'2026-11-25 22:21:44.422965','Facilitator','2026-11-25 22:21:44.422965','Facilitator',NULL,'<b>bold</b> 0.6785122483612626','decision','01a214cc-e27c-7010-9c30-6fed8ccc6033','1964-03-13','open','日本語 0.7559997174802331',NULL,NULL,5,'日本語 0.5488074213921958');
CREATE TABLE measure (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(500) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	scope VARCHAR(80), 
	unit VARCHAR(40), 
	direction VARCHAR(80), 
	baseline DOUBLE, 
	target DOUBLE, 
	actual DOUBLE, 
	weight DOUBLE, 
	owner VARCHAR(36), 
	measured_by VARCHAR(200), 
	formula VARCHAR(1000), 
	frequency VARCHAR(80), 
	weighting_method VARCHAR(80), 
	range_low DOUBLE, 
	range_high DOUBLE, 
	satisfied_from BIGINT, 
	sla_property VARCHAR(80), 
	indicator VARCHAR(500), 
	objective VARCHAR(200), 
	window VARCHAR(100), 
	driver VARCHAR(80), 
	provider VARCHAR(200), 
	customer VARCHAR(200), 
	consequence TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT measure_actual_allowed CHECK ("actual" BETWEEN -1000000000000000.0 AND 1000000000000000.0), 
	CONSTRAINT measure_baseline_allowed CHECK ("baseline" BETWEEN -1000000000000000.0 AND 1000000000000000.0), 
	CONSTRAINT measure_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT measure_direction_allowed CHECK ("direction" IN ('higher', 'lower', 'in range')), 
	CONSTRAINT measure_driver_allowed CHECK ("driver" IN ('regulatory', 'analytics', 'operational', 'contractual', 'other')), 
	CONSTRAINT measure_frequency_allowed CHECK ("frequency" IN ('continuous', 'every minute', 'hourly', 'several times a day', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'on request', 'other')), 
	CONSTRAINT measure_kind_allowed CHECK ("kind" IN ('KPI', 'SLA', 'SLO', 'CSAT', 'NPS', 'CES', 'data quality', 'cost', 'DORA', 'other')), 
	CONSTRAINT measure_range_high_allowed CHECK ("range_high" BETWEEN -1000000000000000.0 AND 1000000000000000.0), 
	CONSTRAINT measure_range_low_allowed CHECK ("range_low" BETWEEN -1000000000000000.0 AND 1000000000000000.0), 
	CONSTRAINT measure_range_low_order CHECK ("range_low" IS NULL OR "range_high" IS NULL OR "range_low" <= "range_high"), 
	CONSTRAINT measure_satisfied_from_allowed CHECK ("satisfied_from" BETWEEN 1 AND 10), 
	CONSTRAINT measure_scope_allowed CHECK ("scope" IN ('existing', 'new', 'both')), 
	CONSTRAINT measure_sla_property_allowed CHECK ("sla_property" IN ('availability', 'throughput', 'error rate', 'latency', 'frequency', 'freshness', 'retention', 'time to detect', 'time to notify', 'time to repair', 'response time', 'recovery point', 'recovery time', 'support hours', 'other')), 
	CONSTRAINT measure_target_allowed CHECK ("target" BETWEEN -1000000000000000.0 AND 1000000000000000.0), 
	CONSTRAINT measure_weight_allowed CHECK ("weight" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT measure_weighting_method_allowed CHECK ("weighting_method" IN ('points of 100', 'equal', 'pairwise', 'by sponsor', 'other')), 
	CONSTRAINT measure_consequence_allowed CHECK (length("consequence") BETWEEN 1 AND 10000), 
	CONSTRAINT measure_customer_allowed CHECK (length("customer") BETWEEN 1 AND 200), 
	CONSTRAINT measure_formula_allowed CHECK (length("formula") BETWEEN 1 AND 1000), 
	CONSTRAINT measure_indicator_allowed CHECK (length("indicator") BETWEEN 1 AND 500), 
	CONSTRAINT measure_measured_by_allowed CHECK (length("measured_by") BETWEEN 1 AND 200), 
	CONSTRAINT measure_name_allowed CHECK (length("name") BETWEEN 1 AND 500), 
	CONSTRAINT measure_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT measure_objective_allowed CHECK (length("objective") BETWEEN 1 AND 200), 
	CONSTRAINT measure_owner_allowed CHECK (length("owner") BETWEEN 1 AND 36), 
	CONSTRAINT measure_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT measure_provider_allowed CHECK (length("provider") BETWEEN 1 AND 200), 
	CONSTRAINT measure_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT measure_unit_allowed CHECK (length("unit") BETWEEN 1 AND 40), 
	CONSTRAINT measure_window_allowed CHECK (length("window") BETWEEN 1 AND 100), 
	CONSTRAINT measure_version_allowed CHECK (version >= 1), 
	CONSTRAINT measure_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "measure" VALUES('01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'Retail 0.29451495529976046',NULL,'<b>bold</b> 0.4306207293809434','["two\nlines"]','{}',3,'2026-11-25 22:21:43.268456','Facilitator','2026-11-25 22:21:44.411593','Facilitator',NULL,'Retail 0.7875059006226415','data quality','existing','C:\temp 0.3628817884918115','lower',-9.99999999999976249987e+14,NULL,-1.0e+15,NULL,'01a214cc-e32b-700a-a16b-bc7fcaa5e06b','naïve café 0.49167884569571896','C:\temp 0.35848793914043775',NULL,'pairwise',NULL,1.0e+15,1,'time to notify','’quoted’ 0.6697402074694956','a | b 0.8903957514741095','C:\temp 0.337995949503372','other','<b>bold</b> 0.6162549959871845','a | b 0.22579226131043162','日本語 0.8693739794657643');
INSERT INTO "measure" VALUES('01a214cc-e9f1-733e-8b5b-ae362b748340','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'confirmed',NULL,'=1+1 0.5687638259710179','’quoted’ 0.2339665210577513','[]','{}',1,'2026-11-25 22:21:43.281837','Facilitator','2026-11-25 22:21:43.281837','Facilitator',NULL,'’quoted’ 0.49415108990692747','NPS','both',NULL,'lower',-9.99999999999964375024e+14,1.0e+15,NULL,4.81138653837702605624e+01,'01a214cc-e32b-700a-a16b-bc7fcaa5e06b',NULL,'late data 0.03852735846753785','on request','pairwise',NULL,NULL,10,'time to notify',NULL,NULL,'’quoted’ 0.5886615021015204','operational',NULL,'two
lines 0.303598551834547','a | b 0.19523175180983776');
INSERT INTO "measure" VALUES('01a214cc-e9fc-743c-900d-ce28a4bc2b2a','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,NULL,'’quoted’ 0.27328483894768973',NULL,'Retail 0.7985897933821094','["C:\\temp"]','{}',1,'2026-11-25 22:21:43.292796','Facilitator','2026-11-25 22:21:43.292796','Facilitator',NULL,'two
lines 0.20836891969723248','data quality','both','日本語 0.138322949345549','higher',-9.99999999999908874975e+14,-9.99999999999976625034e+14,-9.99999999999954249964e+14,51.992625456753,NULL,'naïve café 0.2825358411183806','Retail 0.8134292735257661','monthly','other',NULL,NULL,10,'latency','late data 0.09729814930441283','C:\temp 0.39716363833835044','two
lines 0.8528943925616802','analytics',NULL,'C:\temp 0.3897357306683825',NULL);
CREATE TABLE outcome (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	statement VARCHAR(6000) NOT NULL, 
	horizon VARCHAR(80), 
	nature VARCHAR(80), 
	category VARCHAR(80), 
	priority VARCHAR(80), 
	owner VARCHAR(36), 
	decision TEXT, 
	success TEXT, 
	baseline VARCHAR(500), 
	beneficiary VARCHAR(200), 
	target_date DATE, 
	value BIGINT, 
	urgency BIGINT, 
	status VARCHAR(80), 
	PRIMARY KEY (id), 
	CONSTRAINT outcome_category_allowed CHECK ("category" IN ('modernise: cut cost', 'modernise: speed', 'modernise: simplify', 'modernise: add capability', 'move to the cloud', 'migrate from another cloud or SaaS', 'leave a proprietary platform for open source', 'replace custom in-house tools', 'add DataOps (CI/CD)', 'integrate hybrid, multi-cloud and SaaS', 'greenfield workflow, product or service', 'standardise workflows', 'develop machine-learning models', 'real-time KPI dashboards', 'quality and trust', 'compliance', 'resilience', 'self-service', 'monetise data', 'sustainability', 'other')), 
	CONSTRAINT outcome_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT outcome_horizon_allowed CHECK ("horizon" IN ('current', 'desired future')), 
	CONSTRAINT outcome_nature_allowed CHECK ("nature" IN ('business', 'technical')), 
	CONSTRAINT outcome_priority_allowed CHECK ("priority" IN ('must', 'should', 'could', 'won''t')), 
	CONSTRAINT outcome_status_allowed CHECK ("status" IN ('proposed', 'agreed', 'achieved', 'dropped')), 
	CONSTRAINT outcome_target_date_allowed CHECK ("target_date" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT outcome_urgency_allowed CHECK ("urgency" BETWEEN 1 AND 5), 
	CONSTRAINT outcome_value_allowed CHECK ("value" BETWEEN 1 AND 5), 
	CONSTRAINT outcome_baseline_allowed CHECK (length("baseline") BETWEEN 1 AND 500), 
	CONSTRAINT outcome_beneficiary_allowed CHECK (length("beneficiary") BETWEEN 1 AND 200), 
	CONSTRAINT outcome_decision_allowed CHECK (length("decision") BETWEEN 1 AND 10000), 
	CONSTRAINT outcome_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT outcome_owner_allowed CHECK (length("owner") BETWEEN 1 AND 36), 
	CONSTRAINT outcome_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT outcome_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT outcome_statement_allowed CHECK (length("statement") BETWEEN 1 AND 6000), 
	CONSTRAINT outcome_success_allowed CHECK (length("success") BETWEEN 1 AND 10000), 
	CONSTRAINT outcome_version_allowed CHECK (version >= 1), 
	CONSTRAINT outcome_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "outcome" VALUES('01a214cc-e341-7b0b-9189-1ab6dee9d375','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'two
lines 0.8091399008724796','two
lines 0.2054852577007612',NULL,'["’quoted’","two\nlines"]','{}',2,'2026-11-25 22:21:41.569854','Facilitator','2026-11-25 22:21:43.948763','Facilitator','2026-11-25 22:21:43.948763','late data 0.7784426150001458','desired future','business','integrate hybrid, multi-cloud and SaaS',NULL,NULL,'<b>bold</b> 0.6471561653193026','naïve café 0.9820766375385342',NULL,'two
lines 0.23217612806301458','2069-08-05',5,NULL,NULL);
INSERT INTO "outcome" VALUES('01a214cc-e358-7014-bb27-b26f602906cb','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'confirmed',NULL,'日本語 0.06951537853084733','two
lines 0.951957651735432','[]','{}',1,'2026-11-25 22:21:41.595272','Facilitator','2026-11-25 22:21:41.595272','Facilitator',NULL,'C:\temp 0.813351507162973','current','technical','modernise: cut cost',NULL,NULL,'=1+1 0.8610088608533248',NULL,NULL,NULL,'2068-07-26',NULL,5,'achieved');
INSERT INTO "outcome" VALUES('01a214cc-e37e-77ff-9edf-88d58428f93c','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,NULL,NULL,'two
lines 0.6485064180992564','’quoted’ 0.8033855134341553','[]','{}',1,'2026-11-25 22:21:41.631351','Facilitator','2026-11-25 22:21:41.631351','Facilitator',NULL,'日本語 0.4547016300456639','desired future','technical','real-time KPI dashboards',NULL,'01a214cc-e31a-7de6-8d26-5ba3a1e664f3',NULL,'naïve café 0.9655635178509998','Retail 0.22537401331860207','Retail 0.7188354727617898','2043-12-18',4,NULL,NULL);
CREATE TABLE output (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(500) NOT NULL, 
	output_class VARCHAR(80), 
	decision VARCHAR(1000), 
	state VARCHAR(80), 
	priority VARCHAR(80), 
	frequency VARCHAR(80), 
	freshness_minutes DOUBLE, 
	product VARCHAR(200), 
	data_format VARCHAR(200), 
	availability_percent DOUBLE, 
	response_ms DOUBLE, 
	audience BIGINT, 
	history_months DOUBLE, 
	delivery_mb DOUBLE, 
	classification VARCHAR(80), 
	owner VARCHAR(36), 
	acceptance TEXT, 
	retire_reason TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT output_audience_allowed CHECK ("audience" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT output_availability_percent_allowed CHECK ("availability_percent" BETWEEN 0 AND 100), 
	CONSTRAINT output_classification_allowed CHECK ("classification" IN ('public', 'internal', 'confidential', 'restricted')), 
	CONSTRAINT output_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT output_delivery_mb_allowed CHECK ("delivery_mb" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT output_frequency_allowed CHECK ("frequency" IN ('continuous', 'every minute', 'hourly', 'several times a day', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'on request', 'other')), 
	CONSTRAINT output_freshness_minutes_allowed CHECK ("freshness_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT output_history_months_allowed CHECK ("history_months" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT output_output_class_allowed CHECK ("output_class" IN ('further analysis', 'BI, visualisation, dashboard', 'ML and AI', 'export: Excel', 'export: CSV/flat file', 'hosted dataset: internal', 'hosted dataset: external', 'API', 'alert', 'write-back (reverse ETL)', 'event stream', 'embedded analytics', 'regulatory submission', 'paginated report', 'other')), 
	CONSTRAINT output_priority_allowed CHECK ("priority" IN ('must', 'should', 'could', 'won''t')), 
	CONSTRAINT output_response_ms_allowed CHECK ("response_ms" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT output_state_allowed CHECK ("state" IN ('current', 'future', 'both')), 
	CONSTRAINT output_acceptance_allowed CHECK (length("acceptance") BETWEEN 1 AND 10000), 
	CONSTRAINT output_data_format_allowed CHECK (length("data_format") BETWEEN 1 AND 200), 
	CONSTRAINT output_decision_allowed CHECK (length("decision") BETWEEN 1 AND 1000), 
	CONSTRAINT output_name_allowed CHECK (length("name") BETWEEN 1 AND 500), 
	CONSTRAINT output_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT output_owner_allowed CHECK (length("owner") BETWEEN 1 AND 36), 
	CONSTRAINT output_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT output_product_allowed CHECK (length("product") BETWEEN 1 AND 200), 
	CONSTRAINT output_retire_reason_allowed CHECK (length("retire_reason") BETWEEN 1 AND 10000), 
	CONSTRAINT output_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT output_version_allowed CHECK (version >= 1), 
	CONSTRAINT output_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "output" VALUES('01a214cc-e3c5-7eb4-8e91-eae594dde614','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'unknown',NULL,NULL,'naïve café 0.0481973433614038','["=1+1","two\nlines"]','{}',1,'2026-11-25 22:21:41.702453','Facilitator','2026-11-25 22:21:41.702453','Facilitator',NULL,'C:\temp 0.8082526283723965','alert','two
lines 0.45330967762221785','future','won''t','other',NULL,NULL,'a | b 0.5800705711415716',100.0,4.01082151920901353037e+01,0,5.00899619557226642978e+01,NULL,NULL,NULL,'a | b 0.4950722507160109','naïve café 0.7128461108524063');
INSERT INTO "output" VALUES('01a214cc-e3e1-7f02-94fe-71009c06a075','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'confirmed',NULL,'’quoted’ 0.8419308585435238',NULL,'[]','{}',1,'2026-11-25 22:21:41.730038','Facilitator','2026-11-25 22:21:41.730038','Facilitator',NULL,'naïve café 0.3118020318353023',NULL,NULL,'both',NULL,'every minute',NULL,NULL,NULL,100.0,94.1693295311312,NULL,6.81636455607468150219e+01,NULL,'internal','01a214cc-e27c-7010-9c30-6fed8ccc6033','late data 0.8079437334476703',NULL);
INSERT INTO "output" VALUES('01a214cc-e437-7d2c-bb9d-de2abf85ec01','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,NULL,NULL,'’quoted’ 0.7472652346880435','=1+1 0.07518357411303722','["<b>bold</b>","two\nlines"]','{}',1,'2026-11-25 22:21:41.815436','Facilitator','2026-11-25 22:21:41.815436','Facilitator',NULL,'<b>bold</b> 0.9399971053206289',NULL,'a | b 0.43812894915290224','both','should','on request',9.09296036646440768418e+01,'naïve café 0.37884950451237565','naïve café 0.5283631566075464',3.08083938622965,0.0,1000000000000000,7.574196625566648322e+01,0.0,'restricted','01a214cc-e27c-7010-9c30-6fed8ccc6033',NULL,'<b>bold</b> 0.204821737736817');
CREATE TABLE partner (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(80), 
	state VARCHAR(80), 
	services VARCHAR(1000), 
	contract VARCHAR(500), 
	renewal DATE, 
	dependency BIGINT, 
	exit_plan VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT partner_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT partner_dependency_allowed CHECK ("dependency" BETWEEN 1 AND 5), 
	CONSTRAINT partner_kind_allowed CHECK ("kind" IN ('consultant', 'vendor', 'SaaS provider', 'MSP', 'cloud provider', 'data provider', 'other')), 
	CONSTRAINT partner_renewal_allowed CHECK ("renewal" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT partner_state_allowed CHECK ("state" IN ('current', 'future', 'both')), 
	CONSTRAINT partner_contract_allowed CHECK (length("contract") BETWEEN 1 AND 500), 
	CONSTRAINT partner_exit_plan_allowed CHECK (length("exit_plan") BETWEEN 1 AND 1000), 
	CONSTRAINT partner_name_allowed CHECK (length("name") BETWEEN 1 AND 200), 
	CONSTRAINT partner_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT partner_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT partner_services_allowed CHECK (length("services") BETWEEN 1 AND 1000), 
	CONSTRAINT partner_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT partner_version_allowed CHECK (version >= 1), 
	CONSTRAINT partner_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "partner" VALUES('01a214cc-e98d-717d-b30f-a79c150c8aae','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'unknown','Retail 0.6115182936847153','C:\temp 0.20010978926913914','two
lines 0.5215164814247167','[]','{"Retail":"naïve café"}',1,'2026-11-25 22:21:43.181501','Facilitator','2026-11-25 22:21:43.181501','Facilitator',NULL,'日本語 0.43677337000322025',NULL,'both','two
lines 0.1630638549456367','Retail 0.9785034275373752','1918-02-07',NULL,'Retail 0.0661665950344017');
INSERT INTO "partner" VALUES('01a214cc-e9ad-7a5c-89b6-06c1c8e9dc2a','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,'C:\temp 0.15005669169826896','日本語 0.9617845069194083','late data 0.4425217598693767','[]','{}',1,'2026-11-25 22:21:43.213414','Facilitator','2026-11-25 22:21:43.213414','Facilitator',NULL,'two
lines 0.7005508054244026','SaaS provider','current','two
lines 0.6401390663808352',NULL,'1949-03-18',1,NULL);
INSERT INTO "partner" VALUES('01a214cc-e9b4-74a1-bc56-7d11d8e978eb','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,NULL,NULL,NULL,NULL,'["naïve café","C:\\temp","a | b"]','{}',1,'2026-11-25 22:21:43.221336','Facilitator','2026-11-25 22:21:43.221336','Facilitator',NULL,'late data 0.05744926037168352','data provider','both','日本語 0.7140484918067225','naïve café 0.7225907596369311',NULL,NULL,'a | b 0.45426475826238855');
INSERT INTO "partner" VALUES('01a214cc-edb6-7718-974e-06a5b5a0514d','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,4096,NULL,'=1+1 0.5097067691496225',NULL,NULL,'[]','{}',1,'2026-11-25 22:21:44.247021','Facilitator','2026-11-25 22:21:44.247021','Facilitator',NULL,'late data 0.0006580641210844895',NULL,'both',NULL,NULL,NULL,NULL,'<b>bold</b> 0.11723416903916295');
CREATE TABLE party (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(200) NOT NULL, 
	role VARCHAR(80), 
	kind VARCHAR(80), 
	organisation VARCHAR(200), 
	contact VARCHAR(36), 
	needs TEXT, 
	pains TEXT, 
	satisfaction BIGINT, 
	purpose VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT party_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT party_kind_allowed CHECK ("kind" IN ('people', 'application', 'device fleet', 'outside organisation', 'public', 'other')), 
	CONSTRAINT party_role_allowed CHECK ("role" IN ('producer', 'consumer', 'both')), 
	CONSTRAINT party_satisfaction_allowed CHECK ("satisfaction" BETWEEN 1 AND 5), 
	CONSTRAINT party_contact_allowed CHECK (length("contact") BETWEEN 1 AND 36), 
	CONSTRAINT party_name_allowed CHECK (length("name") BETWEEN 1 AND 200), 
	CONSTRAINT party_needs_allowed CHECK (length("needs") BETWEEN 1 AND 10000), 
	CONSTRAINT party_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT party_organisation_allowed CHECK (length("organisation") BETWEEN 1 AND 200), 
	CONSTRAINT party_pains_allowed CHECK (length("pains") BETWEEN 1 AND 10000), 
	CONSTRAINT party_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT party_purpose_allowed CHECK (length("purpose") BETWEEN 1 AND 1000), 
	CONSTRAINT party_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT party_version_allowed CHECK (version >= 1), 
	CONSTRAINT party_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "party" VALUES('01a214cc-e58f-72bd-b4d6-f22d13f5ee04','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'estimated',NULL,'two
lines 0.2872769291663153','日本語 0.4335026840560392','[]','{}',1,'2026-11-25 22:21:42.159921','Facilitator','2026-11-25 22:21:42.159921','Facilitator',NULL,'Retail 0.3834161927467227','consumer',NULL,NULL,NULL,'late data 0.4837241199202593','=1+1 0.01816357668492674',5,NULL);
INSERT INTO "party" VALUES('01a214cc-e5b4-7401-b078-e7d28967654b','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'stated','a | b 0.047034792200516096',NULL,NULL,'[]','{}',3,'2026-11-25 22:21:42.196862','Facilitator','2026-11-25 22:21:44.473760','Facilitator',NULL,'C:\temp 0.9493464080355665','consumer','application','=1+1 0.22922837533180018','01a214cc-e31a-7de6-8d26-5ba3a1e664f3','late data 0.3991299021963799',NULL,NULL,'’quoted’ 0.9548162743135121');
INSERT INTO "party" VALUES('01a214cc-e5ff-748c-84a3-59b138684e64','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'assumed','<b>bold</b> 0.6136359788878962',NULL,'日本語 0.4166040326891619','[]','{}',1,'2026-11-25 22:21:42.271942','Facilitator','2026-11-25 22:21:42.271942','Facilitator',NULL,'late data 0.9951256831387749',NULL,'other',NULL,NULL,NULL,'<b>bold</b> 0.12378831705973758',5,NULL);
CREATE TABLE person (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(200) NOT NULL, 
	organisation VARCHAR(200), 
	job_title VARCHAR(200), 
	role VARCHAR(80), 
	can_sign_off BOOLEAN, 
	email VARCHAR(254), 
	influence VARCHAR(80), 
	PRIMARY KEY (id), 
	CONSTRAINT person_can_sign_off_allowed CHECK ("can_sign_off" IN (true, false)), 
	CONSTRAINT person_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT person_influence_allowed CHECK ("influence" IN ('high power, high interest', 'high power, low interest', 'low power, high interest', 'low power, low interest')), 
	CONSTRAINT person_role_allowed CHECK ("role" IN ('sponsor', 'business owner', 'data owner', 'steward', 'data engineer', 'analyst', 'data scientist', 'ML engineer', 'BI developer', 'platform engineer', 'security', 'privacy', 'compliance', 'architect', 'product owner', 'project manager', 'operations', 'end user', 'facilitator', 'scribe', 'reviewer', 'other')), 
	CONSTRAINT person_email_allowed CHECK (length("email") BETWEEN 1 AND 254), 
	CONSTRAINT person_job_title_allowed CHECK (length("job_title") BETWEEN 1 AND 200), 
	CONSTRAINT person_name_allowed CHECK (length("name") BETWEEN 1 AND 200), 
	CONSTRAINT person_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT person_organisation_allowed CHECK (length("organisation") BETWEEN 1 AND 200), 
	CONSTRAINT person_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT person_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT person_version_allowed CHECK (version >= 1), 
	CONSTRAINT person_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "person" VALUES('01a214cc-e27c-7010-9c30-6fed8ccc6033','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'unknown',NULL,'C:\temp 0.26633056045725956',NULL,'[]','{}',1,'2026-11-25 22:21:41.373764','Facilitator','2026-11-25 22:21:41.373764','Facilitator',NULL,'=1+1 0.5692038748222122',NULL,'late data 0.49543508709194095','reviewer',1,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a214cc-e31a-7de6-8d26-5ba3a1e664f3','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,'a | b 0.2308665415409843','C:\temp 0.9522444552911937',NULL,'[]','{}',1,'2026-11-25 22:21:41.530604','Facilitator','2026-11-25 22:21:41.530604','Facilitator',NULL,'Retail 0.022322111021323865',NULL,'<b>bold</b> 0.6864838541790798',NULL,NULL,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a214cc-e32b-700a-a16b-bc7fcaa5e06b','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'assumed','=1+1 0.36712383142708804',NULL,NULL,'[]','{}',1,'2026-11-25 22:21:41.547883','Facilitator','2026-11-25 22:21:41.547883','Facilitator',NULL,'日本語 0.12088995980580641','two
lines 0.9364405867994596','naïve café 0.3033685109329176','project manager',NULL,'a@b.example','high power, high interest');
INSERT INTO "person" VALUES('01a214cc-ecdd-717d-b627-9f21afd9bd2a','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,1536,NULL,NULL,NULL,'’quoted’ 0.5239836183741358','[]','{}',2,'2026-11-25 22:21:44.030016','Facilitator','2026-11-25 22:21:44.148770','Facilitator','2026-11-25 22:21:44.148770','<b>bold</b> 0.8753033696579864',NULL,NULL,NULL,0,NULL,'low power, high interest');
CREATE TABLE practice (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	kind VARCHAR(80) NOT NULL, 
	state VARCHAR(80) NOT NULL, 
	tool VARCHAR(36), 
	coverage_percent DOUBLE, 
	maturity BIGINT, 
	what_is_done VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT practice_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT practice_coverage_percent_allowed CHECK ("coverage_percent" BETWEEN 0 AND 100), 
	CONSTRAINT practice_kind_allowed CHECK ("kind" IN ('version control', 'CI', 'CD', 'IaC', 'data tests', 'schema migration', 'promotion', 'secrets', 'monitoring', 'rollback', 'code review', 'alerting', 'lineage', 'data catalogue', 'incident response', 'cost control', 'other')), 
	CONSTRAINT practice_maturity_allowed CHECK ("maturity" BETWEEN 0 AND 5), 
	CONSTRAINT practice_state_allowed CHECK ("state" IN ('current', 'future', 'both')), 
	CONSTRAINT practice_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT practice_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT practice_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT practice_tool_allowed CHECK (length("tool") BETWEEN 1 AND 36), 
	CONSTRAINT practice_what_is_done_allowed CHECK (length("what_is_done") BETWEEN 1 AND 1000), 
	CONSTRAINT practice_version_allowed CHECK (version >= 1), 
	CONSTRAINT practice_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "practice" VALUES('01a214cc-e8d8-7866-bfb1-b404c873a4ac','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'confirmed','C:\temp 0.032264367970746055','two
lines 0.039867654511166806','late data 0.5243035839280958','["naïve café"]','{"two\nlines":"a | b"}',1,'2026-11-25 22:21:43.000712','Facilitator','2026-11-25 22:21:43.000712','Facilitator',NULL,'other','current',NULL,100.0,NULL,'’quoted’ 0.7232340153655419');
INSERT INTO "practice" VALUES('01a214cc-e8f6-7fc4-b2cf-989babbc8b2a','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'confirmed','late data 0.6591581972362703','’quoted’ 0.952197558029905','’quoted’ 0.3436021383024037','["naïve café","two\nlines","C:\\temp"]','{}',1,'2026-11-25 22:21:43.031347','Facilitator','2026-11-25 22:21:43.031347','Facilitator',NULL,'code review','future',NULL,0.0,NULL,'’quoted’ 0.42624009112762795');
INSERT INTO "practice" VALUES('01a214cc-e900-7ab8-90df-fa2deffaba79','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'unknown',NULL,'two
lines 0.2591504026605581','’quoted’ 0.7573731917578584','[]','{"two\nlines":"C:\\temp"}',1,'2026-11-25 22:21:43.063407','Facilitator','2026-11-25 22:21:43.063407','Facilitator',NULL,'other','future','01a214cc-e77c-7a03-9a21-c4d699cd54bd',100.0,NULL,'日本語 0.6756362678065964');
INSERT INTO "practice" VALUES('01a214cc-ed7b-7e25-979c-ec576de1e30b','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,4096,NULL,'’quoted’ 0.46916282715701574','’quoted’ 0.25631497607509834',NULL,'[]','{}',1,'2026-11-25 22:21:44.187807','Facilitator','2026-11-25 22:21:44.187807','Facilitator',NULL,'CI','current',NULL,NULL,NULL,NULL);
INSERT INTO "practice" VALUES('01a214cc-ee7b-73b0-ab95-ba29e6ddc4df','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',5,2560,NULL,'two
lines 0.5958309416159691',NULL,'日本語 0.6194694582952445','[]','{}',1,'2026-11-25 22:21:44.444137','Facilitator','2026-11-25 22:21:44.444137','Facilitator',NULL,'data catalogue','current','01a214cc-e763-793f-8106-69610e737905',NULL,NULL,NULL);
CREATE TABLE profile (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	input VARCHAR(36) NOT NULL, 
	timing VARCHAR(80) NOT NULL, 
	full_gb DOUBLE, 
	gb_per_day DOUBLE, 
	records_per_day DOUBLE, 
	mean_record_bytes DOUBLE, 
	growth_percent DOUBLE, 
	history_months DOUBLE, 
	mode VARCHAR(80), 
	interval_minutes DOUBLE, 
	mean_records_per_second DOUBLE, 
	peak_records_per_second DOUBLE, 
	delay_minutes DOUBLE, 
	late_percent DOUBLE, 
	structure VARCHAR(80), 
	formats VARCHAR(200), 
	schema_change VARCHAR(80), 
	trust VARCHAR(80), 
	missing_percent DOUBLE, 
	duplicate_percent DOUBLE, 
	known_issues TEXT, 
	value_rank BIGINT, 
	absence_cost VARCHAR(500), 
	monetised DOUBLE, 
	users BIGINT, 
	concurrent_users BIGINT, 
	queries_per_day DOUBLE, 
	pattern VARCHAR(80), 
	hot_days BIGINT, 
	PRIMARY KEY (id), 
	CONSTRAINT profile_concurrent_users_allowed CHECK ("concurrent_users" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT profile_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT profile_delay_minutes_allowed CHECK ("delay_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_duplicate_percent_allowed CHECK ("duplicate_percent" BETWEEN 0 AND 100), 
	CONSTRAINT profile_full_gb_allowed CHECK ("full_gb" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_gb_per_day_allowed CHECK ("gb_per_day" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_growth_percent_allowed CHECK ("growth_percent" BETWEEN -100 AND 100000), 
	CONSTRAINT profile_history_months_allowed CHECK ("history_months" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_hot_days_allowed CHECK ("hot_days" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT profile_interval_minutes_allowed CHECK ("interval_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_late_percent_allowed CHECK ("late_percent" BETWEEN 0 AND 100), 
	CONSTRAINT profile_mean_record_bytes_allowed CHECK ("mean_record_bytes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_mean_records_per_second_allowed CHECK ("mean_records_per_second" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_mean_records_per_second_order CHECK ("mean_records_per_second" IS NULL OR "peak_records_per_second" IS NULL OR "mean_records_per_second" <= "peak_records_per_second"), 
	CONSTRAINT profile_missing_percent_allowed CHECK ("missing_percent" BETWEEN 0 AND 100), 
	CONSTRAINT profile_mode_allowed CHECK ("mode" IN ('batch', 'micro-batch', 'streaming', 'on request')), 
	CONSTRAINT profile_monetised_allowed CHECK ("monetised" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_pattern_allowed CHECK ("pattern" IN ('point', 'range', 'scan', 'aggregate', 'search', 'graph', 'time window', 'full export', 'other')), 
	CONSTRAINT profile_peak_records_per_second_allowed CHECK ("peak_records_per_second" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_queries_per_day_allowed CHECK ("queries_per_day" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_records_per_day_allowed CHECK ("records_per_day" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT profile_schema_change_allowed CHECK ("schema_change" IN ('never', 'yearly', 'quarterly', 'monthly', 'weekly', 'daily', 'unannounced')), 
	CONSTRAINT profile_structure_allowed CHECK ("structure" IN ('structured', 'semi-structured', 'unstructured', 'media')), 
	CONSTRAINT profile_timing_allowed CHECK ("timing" IN ('existing', 'anticipated')), 
	CONSTRAINT profile_trust_allowed CHECK ("trust" IN ('authoritative', 'reliable', 'questionable', 'unknown')), 
	CONSTRAINT profile_users_allowed CHECK ("users" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT profile_value_rank_allowed CHECK ("value_rank" BETWEEN 1 AND 5), 
	CONSTRAINT profile_absence_cost_allowed CHECK (length("absence_cost") BETWEEN 1 AND 500), 
	CONSTRAINT profile_formats_allowed CHECK (length("formats") BETWEEN 1 AND 200), 
	CONSTRAINT profile_input_allowed CHECK (length("input") BETWEEN 1 AND 36), 
	CONSTRAINT profile_known_issues_allowed CHECK (length("known_issues") BETWEEN 1 AND 10000), 
	CONSTRAINT profile_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT profile_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT profile_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT profile_version_allowed CHECK (version >= 1), 
	CONSTRAINT profile_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "profile" VALUES('01a214cc-e53f-771f-b169-9b100693df75','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'late data 0.7135464494458958',NULL,NULL,'[]','{}',1,'2026-11-25 22:21:42.079836','Facilitator','2026-11-25 22:21:42.079836','Facilitator',NULL,'01a214cc-e534-7c74-8c74-2b6f8114a871','anticipated',NULL,0.0,NULL,NULL,-100.0,8.76307432836377699948e+01,'on request',7.95184482849334806076e+00,NULL,NULL,0.0,0.0,'semi-structured','=1+1 0.7446142679398566',NULL,NULL,NULL,100.0,NULL,1,NULL,3.496147426104088396e+01,NULL,NULL,NULL,NULL,224470186888732);
INSERT INTO "profile" VALUES('01a214cc-e557-71be-8951-203055a9cfc0','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'estimated','a | b 0.12636675368924188','日本語 0.8149486765188295',NULL,'["a | b","’quoted’"]','{}',1,'2026-11-25 22:21:42.104353','Facilitator','2026-11-25 22:21:42.104353','Facilitator',NULL,'01a214cc-e442-7628-a105-9de360925801','existing',NULL,NULL,NULL,9.12180834438994736501e+00,100000.0,1.0e+15,NULL,NULL,NULL,NULL,1.0e+15,0.0,'media','日本語 0.3132066930474475','unannounced','authoritative',NULL,0.0,'naïve café 0.33010716678974783',4,'=1+1 0.6525749326846105',98.8030557026313,NULL,0,NULL,NULL,1000000000000000);
INSERT INTO "profile" VALUES('01a214cc-e55e-7f1d-a25e-67301c755da6','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'confirmed',NULL,NULL,'=1+1 0.5114762400227343','["C:\\temp","日本語"]','{"C:\\temp":"naïve café"}',1,'2026-11-25 22:21:42.110908','Facilitator','2026-11-25 22:21:42.110908','Facilitator',NULL,'01a214cc-e538-72db-a71e-6558da83e106','existing',1.48756498970916588579e+01,0.0,1.0e+15,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5.23711722285840721715e+01,NULL,'semi-structured',NULL,NULL,'questionable',100.0,0.0,'naïve café 0.5627755309150185',NULL,'<b>bold</b> 0.9391957203146831',NULL,NULL,NULL,NULL,NULL,711723612376281);
INSERT INTO "profile" VALUES('01a214cc-ed00-7f75-869c-d82ff9276c46','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,4096,NULL,'two
lines 0.5447052107153713',NULL,NULL,'[]','{}',1,'2026-11-25 22:21:44.065081','Facilitator','2026-11-25 22:21:44.065081','Facilitator',NULL,'01a214cc-e534-7c74-8c74-2b6f8114a871','existing',NULL,4.68828122454156837051e-01,NULL,NULL,100000.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'a | b 0.56476666722855','monthly',NULL,NULL,43.0567317905827,NULL,NULL,NULL,9.90715670682402418413e+01,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "profile" VALUES('01a214cc-ed10-7427-baaf-39b78e7587f0','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',5,1536,NULL,'late data 0.5314795688117789',NULL,NULL,'[]','{}',2,'2026-11-25 22:21:44.085394','Facilitator','2026-11-25 22:21:44.208373','Facilitator','2026-11-25 22:21:44.208373','01a214cc-e538-72db-a71e-6558da83e106','existing',0.0,9.48123594256941,NULL,NULL,-7.2855721375872576572e+01,NULL,NULL,0.0,NULL,NULL,NULL,NULL,'semi-structured',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'=1+1 0.8570090610745863',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE reading (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	measure VARCHAR(36) NOT NULL, 
	"on" DATE NOT NULL, 
	value DOUBLE NOT NULL, 
	sample_size BIGINT, 
	comment VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT reading_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT reading_on_allowed CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT reading_sample_size_allowed CHECK ("sample_size" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT reading_value_allowed CHECK ("value" BETWEEN -1000000000000000.0 AND 1000000000000000.0), 
	CONSTRAINT reading_comment_allowed CHECK (length("comment") BETWEEN 1 AND 1000), 
	CONSTRAINT reading_measure_allowed CHECK (length("measure") BETWEEN 1 AND 36), 
	CONSTRAINT reading_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT reading_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT reading_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT reading_version_allowed CHECK (version >= 1), 
	CONSTRAINT reading_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "reading" VALUES('01a214cc-ea05-7e58-a630-90b81d9be9f9','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'unknown','<b>bold</b> 0.5410324921145072','’quoted’ 0.7409512389905333','=1+1 0.31950625885989414','["’quoted’"]','{}',2,'2026-11-25 22:21:43.301659','Facilitator','2026-11-25 22:21:43.856502','Facilitator','2026-11-25 22:21:43.856502','01a214cc-e9f1-733e-8b5b-ae362b748340','1977-09-12',-1.0e+15,1000000000000000,NULL);
INSERT INTO "reading" VALUES('01a214cc-ea13-7b36-931e-6ac39cb99c4b','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,'<b>bold</b> 0.48711800364210034','日本語 0.6435595123558242','日本語 0.1741455651843582','["=1+1","C:\\temp","late data"]','{}',1,'2026-11-25 22:21:43.315611','Facilitator','2026-11-25 22:21:43.315611','Facilitator',NULL,'01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','2076-09-09',-1.0e+15,0,'a | b 0.5602305108431391');
INSERT INTO "reading" VALUES('01a214cc-ea1d-7e8e-8d10-a392918bad7a','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'assumed','naïve café 0.940174085009059','C:\temp 0.3588283035244785','a | b 0.42743759527831693','["’quoted’"]','{"日本語":"two\nlines"}',2,'2026-11-25 22:21:43.325373','Facilitator','2026-11-25 22:21:44.255169','Facilitator',NULL,'01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','1966-11-03',1.0e+15,383968510729487,'two
lines 0.5922904595663053');
INSERT INTO "reading" VALUES('01a214cc-ec20-7788-847e-446462f1b60f','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,4096,NULL,NULL,NULL,NULL,'["Retail","two\nlines","日本語"]','{}',1,'2026-11-25 22:21:43.840843','Facilitator','2026-11-25 22:21:43.840843','Facilitator',NULL,'01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263','2066-07-30',-9.99999999999952499975e+14,NULL,'=1+1 0.06270600867254472');
INSERT INTO "reading" VALUES('01a214cc-edae-70e4-89e8-e33cff23f8bf','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',5,5120,NULL,NULL,NULL,'two
lines 0.8559652199630646','[]','{}',1,'2026-11-25 22:21:44.239345','Facilitator','2026-11-25 22:21:44.239345','Facilitator',NULL,'01a214cc-e9fc-743c-900d-ce28a4bc2b2a','2005-05-03',-1.0e+15,NULL,NULL);
CREATE TABLE requirement (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	statement VARCHAR(6000) NOT NULL, 
	type VARCHAR(80), 
	priority VARCHAR(80), 
	fit_criterion VARCHAR(2000), 
	stage VARCHAR(80), 
	status VARCHAR(80), 
	verification VARCHAR(80), 
	rationale TEXT, 
	link_state VARCHAR(80), 
	PRIMARY KEY (id), 
	CONSTRAINT requirement_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT requirement_link_state_allowed CHECK ("link_state" IN ('ok', 'suspect', 'orphaned', 'overridden')), 
	CONSTRAINT requirement_priority_allowed CHECK ("priority" IN ('must', 'should', 'could', 'won''t')), 
	CONSTRAINT requirement_stage_allowed CHECK ("stage" IN ('generate', 'collect', 'prepare', 'store', 'analyze', 'deliver')), 
	CONSTRAINT requirement_status_allowed CHECK ("status" IN ('draft', 'proposed', 'agreed', 'rejected')), 
	CONSTRAINT requirement_type_allowed CHECK ("type" IN ('functional', 'data', 'quality', 'performance', 'availability', 'security', 'privacy', 'compliance', 'operations', 'integration', 'usability', 'transition', 'constraint', 'other')), 
	CONSTRAINT requirement_verification_allowed CHECK ("verification" IN ('test', 'demonstration', 'inspection', 'analysis', 'other')), 
	CONSTRAINT requirement_fit_criterion_allowed CHECK (length("fit_criterion") BETWEEN 1 AND 2000), 
	CONSTRAINT requirement_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT requirement_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT requirement_rationale_allowed CHECK (length("rationale") BETWEEN 1 AND 10000), 
	CONSTRAINT requirement_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT requirement_statement_allowed CHECK (length("statement") BETWEEN 1 AND 6000), 
	CONSTRAINT requirement_version_allowed CHECK (version >= 1), 
	CONSTRAINT requirement_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "requirement" VALUES('01a214cc-ea42-7c58-a7e3-ce33504411f7','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'Retail 0.7224683962553275','日本語 0.8196851798815653','late data 0.8134189680459925','[]','{"late data":"C:\\temp"}',1,'2026-11-25 22:21:43.362705','Facilitator','2026-11-25 22:21:43.362705','Facilitator',NULL,'’quoted’ 0.48872330065268177',NULL,'won''t','=1+1 0.20903954923536394',NULL,'agreed',NULL,'Retail 0.529037099046871','ok');
INSERT INTO "requirement" VALUES('01a214cc-ea50-76b9-ba97-5ed5170a1047','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'confirmed','<b>bold</b> 0.45676104563846365',NULL,'Retail 0.17231625180747911','[]','{"日本語":"<b>bold</b>"}',1,'2026-11-25 22:21:43.377168','Facilitator','2026-11-25 22:21:43.377168','Facilitator',NULL,'’quoted’ 0.5227291189878979',NULL,NULL,'a | b 0.6480508547194067',NULL,'rejected','other',NULL,'suspect');
INSERT INTO "requirement" VALUES('01a214cc-ea57-7bdd-88df-4070b3a92d08','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'stated',NULL,'=1+1 0.8051933424106011','=1+1 0.28821519780720495','[]','{}',2,'2026-11-25 22:21:43.384384','Facilitator','2026-11-25 22:21:44.363729','Facilitator',NULL,'=1+1 0.8597869071043509',NULL,NULL,NULL,NULL,'draft','demonstration','=1+1 0.2897818629676686','ok');
INSERT INTO "requirement" VALUES('01a214cc-ec10-7b60-8e2f-0127076a28b2','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,4096,'confirmed',NULL,NULL,'late data 0.19306708894763946','["’quoted’"]','{}',2,'2026-11-25 22:21:43.824788','Facilitator','2026-11-25 22:21:44.051868','Facilitator',NULL,'late data 0.5626930928883441',NULL,'should','Retail 0.27875142571626155',NULL,'rejected','inspection','Retail 0.029084241945153244','orphaned');
CREATE TABLE response (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	measure VARCHAR(36) NOT NULL, 
	score BIGINT NOT NULL, 
	"on" DATE, 
	respondent VARCHAR(60), 
	comment VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT response_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT response_on_allowed CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT response_score_allowed CHECK ("score" BETWEEN 0 AND 10), 
	CONSTRAINT response_comment_allowed CHECK (length("comment") BETWEEN 1 AND 1000), 
	CONSTRAINT response_measure_allowed CHECK (length("measure") BETWEEN 1 AND 36), 
	CONSTRAINT response_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT response_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT response_respondent_allowed CHECK (length("respondent") BETWEEN 1 AND 60), 
	CONSTRAINT response_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT response_version_allowed CHECK (version >= 1), 
	CONSTRAINT response_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "response" VALUES('01a214cc-ea24-7185-9873-4832dc21f281','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'日本語 0.9070904569670729','<b>bold</b> 0.6698225347224378','<b>bold</b> 0.6513233475525599','[]','{}',1,'2026-11-25 22:21:43.332812','Facilitator','2026-11-25 22:21:43.332812','Facilitator',NULL,'01a214cc-e9e4-7ef0-a5a1-d6b0b7ba0263',5,NULL,'Retail 0.3442831960284647','’quoted’ 0.8808948521366485');
INSERT INTO "response" VALUES('01a214cc-ea33-7a9e-877d-c20acec84a37','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'assumed','late data 0.32461327035178233','=1+1 0.7534676890100536','日本語 0.7400878971889927','["<b>bold</b>","C:\\temp"]','{"=1+1":"日本語"}',3,'2026-11-25 22:21:43.348284','Facilitator','2026-11-25 22:21:44.340783','Facilitator',NULL,'01a214cc-e9f1-733e-8b5b-ae362b748340',0,'2027-03-25','naïve café 0.7107524936739401','two
lines 0.2547403806479065');
INSERT INTO "response" VALUES('01a214cc-ea3b-7a19-8109-2e6669e0e4b6','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'stated','a | b 0.6066997184883403',NULL,NULL,'[]','{"naïve café":"C:\\temp"}',1,'2026-11-25 22:21:43.355651','Facilitator','2026-11-25 22:21:43.355651','Facilitator',NULL,'01a214cc-e9fc-743c-900d-ce28a4bc2b2a',0,'1947-02-04',NULL,'=1+1 0.11983713836985044');
CREATE TABLE skill (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	skill VARCHAR(200) NOT NULL, 
	role VARCHAR(200), 
	state VARCHAR(80), 
	level_needed BIGINT, 
	level_present BIGINT, 
	people_needed DOUBLE, 
	people_present DOUBLE, 
	provided_by VARCHAR(80), 
	"plan" VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT skill_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT skill_level_needed_allowed CHECK ("level_needed" BETWEEN 0 AND 4), 
	CONSTRAINT skill_level_present_allowed CHECK ("level_present" BETWEEN 0 AND 4), 
	CONSTRAINT skill_people_needed_allowed CHECK ("people_needed" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT skill_people_present_allowed CHECK ("people_present" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT skill_provided_by_allowed CHECK ("provided_by" IN ('own', 'MSP', 'partner', 'other')), 
	CONSTRAINT skill_state_allowed CHECK ("state" IN ('current', 'future', 'both')), 
	CONSTRAINT skill_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT skill_plan_allowed CHECK (length("plan") BETWEEN 1 AND 1000), 
	CONSTRAINT skill_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT skill_role_allowed CHECK (length("role") BETWEEN 1 AND 200), 
	CONSTRAINT skill_skill_allowed CHECK (length("skill") BETWEEN 1 AND 200), 
	CONSTRAINT skill_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT skill_version_allowed CHECK (version >= 1), 
	CONSTRAINT skill_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "skill" VALUES('01a214cc-e96b-7a78-a1e4-1bdc958ccdf3','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'confirmed','late data 0.3286411026111701',NULL,NULL,'["<b>bold</b>","a | b"]','{}',1,'2026-11-25 22:21:43.147685','Facilitator','2026-11-25 22:21:43.147685','Facilitator',NULL,'naïve café 0.6995045876204917',NULL,'both',NULL,0,NULL,0.0,'own','Retail 0.3244778986138014');
INSERT INTO "skill" VALUES('01a214cc-e97c-78eb-acaa-81a9d3469cf2','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,'naïve café 0.6078580695556354',NULL,NULL,'["<b>bold</b>","naïve café","=1+1"]','{}',1,'2026-11-25 22:21:43.164559','Facilitator','2026-11-25 22:21:43.164559','Facilitator',NULL,'=1+1 0.7555281204448485',NULL,'both',NULL,4,NULL,NULL,NULL,NULL);
INSERT INTO "skill" VALUES('01a214cc-e984-72db-9cb3-6802108c9e33','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,NULL,'日本語 0.7522540545942696',NULL,'naïve café 0.8702219322743177','[]','{}',1,'2026-11-25 22:21:43.172574','Facilitator','2026-11-25 22:21:43.172574','Facilitator',NULL,'日本語 0.74381410866067',NULL,'both',NULL,1,1.0e+15,8.74378217765637089087e+01,'own','日本語 0.8104008924070872');
INSERT INTO "skill" VALUES('01a214cc-edd6-7c23-aef1-c55d1b383b33','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,4096,NULL,NULL,NULL,'a | b 0.6132941996681479','[]','{}',1,'2026-11-25 22:21:44.278775','Facilitator','2026-11-25 22:21:44.278775','Facilitator',NULL,'a | b 0.6881929858469539',NULL,'both',4,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE step (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(500) NOT NULL, 
	stage VARCHAR(80) NOT NULL, 
	state VARCHAR(80) NOT NULL, 
	tool VARCHAR(36), 
	run_by VARCHAR(200), 
	"trigger" VARCHAR(200), 
	schedule VARCHAR(200), 
	workflow VARCHAR(36), 
	owner VARCHAR(36), 
	what_it_does TEXT, 
	ways TEXT NOT NULL, 
	duration_minutes DOUBLE, 
	latency_minutes DOUBLE, 
	availability_percent DOUBLE, 
	throughput_mb_per_second DOUBLE, 
	automation BIGINT, 
	effectiveness BIGINT, 
	cost_per_month DOUBLE, 
	expansion DOUBLE, 
	retention_days BIGINT, 
	replicas BIGINT, 
	compression DOUBLE, 
	rpo_minutes DOUBLE, 
	rto_minutes DOUBLE, 
	region VARCHAR(200), 
	security_zone VARCHAR(200), 
	r_decision VARCHAR(80), 
	r_rationale TEXT, 
	complexity VARCHAR(80), 
	effort_days DOUBLE, 
	wave BIGINT, 
	PRIMARY KEY (id), 
	CONSTRAINT step_automation_allowed CHECK ("automation" BETWEEN 0 AND 4), 
	CONSTRAINT step_availability_percent_allowed CHECK ("availability_percent" BETWEEN 0 AND 100), 
	CONSTRAINT step_complexity_allowed CHECK ("complexity" IN ('low', 'medium', 'high')), 
	CONSTRAINT step_compression_allowed CHECK ("compression" BETWEEN 0.01 AND 10000), 
	CONSTRAINT step_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT step_cost_per_month_allowed CHECK ("cost_per_month" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT step_duration_minutes_allowed CHECK ("duration_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT step_effectiveness_allowed CHECK ("effectiveness" BETWEEN 1 AND 5), 
	CONSTRAINT step_effort_days_allowed CHECK ("effort_days" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT step_expansion_allowed CHECK ("expansion" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT step_latency_minutes_allowed CHECK ("latency_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT step_r_decision_allowed CHECK ("r_decision" IN ('rehost', 'replatform', 'refactor', 'repurchase', 'relocate', 'retain', 'retire')), 
	CONSTRAINT step_replicas_allowed CHECK ("replicas" BETWEEN 1 AND 100), 
	CONSTRAINT step_retention_days_allowed CHECK ("retention_days" BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT step_rpo_minutes_allowed CHECK ("rpo_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT step_rto_minutes_allowed CHECK ("rto_minutes" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT step_stage_allowed CHECK ("stage" IN ('collect', 'prepare', 'store', 'analyze')), 
	CONSTRAINT step_state_allowed CHECK ("state" IN ('current', 'future', 'both')), 
	CONSTRAINT step_throughput_mb_per_second_allowed CHECK ("throughput_mb_per_second" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT step_wave_allowed CHECK ("wave" BETWEEN 1 AND 99), 
	CONSTRAINT step_name_allowed CHECK (length("name") BETWEEN 1 AND 500), 
	CONSTRAINT step_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT step_owner_allowed CHECK (length("owner") BETWEEN 1 AND 36), 
	CONSTRAINT step_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT step_r_rationale_allowed CHECK (length("r_rationale") BETWEEN 1 AND 10000), 
	CONSTRAINT step_region_allowed CHECK (length("region") BETWEEN 1 AND 200), 
	CONSTRAINT step_run_by_allowed CHECK (length("run_by") BETWEEN 1 AND 200), 
	CONSTRAINT step_schedule_allowed CHECK (length("schedule") BETWEEN 1 AND 200), 
	CONSTRAINT step_security_zone_allowed CHECK (length("security_zone") BETWEEN 1 AND 200), 
	CONSTRAINT step_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT step_tool_allowed CHECK (length("tool") BETWEEN 1 AND 36), 
	CONSTRAINT step_trigger_allowed CHECK (length("trigger") BETWEEN 1 AND 200), 
	CONSTRAINT step_what_it_does_allowed CHECK (length("what_it_does") BETWEEN 1 AND 10000), 
	CONSTRAINT step_workflow_allowed CHECK (length("workflow") BETWEEN 1 AND 36), 
	CONSTRAINT step_version_allowed CHECK (version >= 1), 
	CONSTRAINT step_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "step" VALUES('01a214cc-e79f-7b4e-8e95-b87994597623','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,'unknown','Retail 0.020851075315907464',NULL,'<b>bold</b> 0.16669811751668695','["two\nlines","C:\\temp"]','{}',2,'2026-11-25 22:21:42.688015','Facilitator','2026-11-25 22:21:44.135238','Facilitator',NULL,'late data 0.9413497014564688','analyze','future',NULL,NULL,'=1+1 0.15428865680173232','C:\temp 0.24141196214540506','01a214cc-e6a7-7bee-aaba-9081c911649e',NULL,NULL,'[]',0.0,1.0e+15,NULL,NULL,0,NULL,NULL,NULL,24290554129809,1,NULL,NULL,NULL,NULL,NULL,'replatform','C:\temp 0.11909343724707233',NULL,5.59962541569701741659e+01,NULL);
INSERT INTO "step" VALUES('01a214cc-e88f-7447-b4c1-f98998e238be','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,'<b>bold</b> 0.9083465911846246','Retail 0.05206448457058788','naïve café 0.4007209896301043','["naïve café","日本語"]','{"’quoted’":"naïve café"}',3,'2026-11-25 22:21:42.928377','Facilitator','2026-11-25 22:21:44.290735','Facilitator',NULL,'Retail 0.9011114869586621','collect','future',NULL,'日本語 0.3599909240617184','late data 0.8277715820472364','’quoted’ 0.08366348394034806','01a214cc-e61e-795c-b871-1af7b6e2e232','01a214cc-e31a-7de6-8d26-5ba3a1e664f3','日本語 0.5654685830158099','["日本語"]',7.04597294457303124914e+00,6.27649064028207206425e+01,NULL,1.0e+15,0,NULL,0.0,1.0e+15,NULL,17,0.01,NULL,48.1151582693485,NULL,'naïve café 0.8610536542626874','repurchase','two
lines 0.29176902091937773','high',1.0e+15,NULL);
INSERT INTO "step" VALUES('01a214cc-e8a7-7af2-ab5a-d03915fcd0a2','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,NULL,NULL,'’quoted’ 0.501048200315799',NULL,'[]','{}',1,'2026-11-25 22:21:42.951527','Facilitator','2026-11-25 22:21:42.951527','Facilitator',NULL,'naïve café 0.5042343550005652','analyze','current',NULL,NULL,'<b>bold</b> 0.6608533108472175','’quoted’ 0.25460402462682086','01a214cc-e61e-795c-b871-1af7b6e2e232',NULL,NULL,'["two\nlines","naïve café","日本語"]',1.67774615224986725081e+01,NULL,100.0,NULL,4,1,0.0,3.93940641156558442048e+01,0,87,10000.0,1.73221033776681849754e+01,5.09747306889322828729e+01,'naïve café 0.35973135127600175',NULL,NULL,NULL,'low',0.0,NULL);
CREATE TABLE tool (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(80), 
	state VARCHAR(80), 
	vendor VARCHAR(200), 
	release VARCHAR(80), 
	licence VARCHAR(120), 
	end_of_support DATE, 
	annual_cost DOUBLE, 
	must_keep BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT tool_annual_cost_allowed CHECK ("annual_cost" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT tool_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT tool_end_of_support_allowed CHECK ("end_of_support" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT tool_kind_allowed CHECK ("kind" IN ('hardware', 'commercial', 'custom', 'OSS', 'SaaS', 'cloud service', 'library', 'module', 'source code', 'other')), 
	CONSTRAINT tool_must_keep_allowed CHECK ("must_keep" IN (true, false)), 
	CONSTRAINT tool_state_allowed CHECK ("state" IN ('current', 'future', 'both')), 
	CONSTRAINT tool_licence_allowed CHECK (length("licence") BETWEEN 1 AND 120), 
	CONSTRAINT tool_name_allowed CHECK (length("name") BETWEEN 1 AND 200), 
	CONSTRAINT tool_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT tool_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT tool_release_allowed CHECK (length("release") BETWEEN 1 AND 80), 
	CONSTRAINT tool_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT tool_vendor_allowed CHECK (length("vendor") BETWEEN 1 AND 200), 
	CONSTRAINT tool_version_allowed CHECK (version >= 1), 
	CONSTRAINT tool_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "tool" VALUES('01a214cc-e6c9-7edc-9c5b-ba5692c3c3f8','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'two
lines 0.5080783647537448','日本語 0.7829263134570688','a | b 0.8020869677805449','[]','{}',2,'2026-11-25 22:21:42.477994','Facilitator','2026-11-25 22:21:44.290735','Facilitator','2026-11-25 22:21:44.290735','=1+1 0.37950634767851676','commercial','future','<b>bold</b> 0.27606278608386625','<b>bold</b> 0.6057791222780027','C:\temp 0.7791397425339686',NULL,NULL,NULL);
INSERT INTO "tool" VALUES('01a214cc-e763-793f-8106-69610e737905','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,'estimated','a | b 0.44102019666278236',NULL,NULL,'[]','{"two\nlines":"=1+1"}',1,'2026-11-25 22:21:42.628040','Facilitator','2026-11-25 22:21:42.628040','Facilitator',NULL,'naïve café 0.10554042877522518',NULL,'both','Retail 0.916341667652535','a | b 0.2534908105250847',NULL,NULL,NULL,NULL);
INSERT INTO "tool" VALUES('01a214cc-e77c-7a03-9a21-c4d699cd54bd','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,NULL,'naïve café 0.43199120045158557','late data 0.571428645314855',NULL,'[]','{"late data":"Retail"}',1,'2026-11-25 22:21:42.665611','Facilitator','2026-11-25 22:21:42.665611','Facilitator',NULL,'two
lines 0.6427444191716964','cloud service','both','’quoted’ 0.021664682628631304',NULL,'=1+1 0.39724458542906926','1962-02-05',9.69908679493132837041e+01,0);
CREATE TABLE workflow (
	id VARCHAR(36) NOT NULL, 
	engagement_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	confidence VARCHAR(80), 
	source VARCHAR(500), 
	notes TEXT, 
	private_notes TEXT, 
	tags TEXT NOT NULL, 
	unanswered TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	updated_by VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	name VARCHAR(200) NOT NULL, 
	state VARCHAR(80) NOT NULL, 
	purpose VARCHAR(1000), 
	patterns TEXT NOT NULL, 
	orchestrator VARCHAR(36), 
	effectiveness BIGINT, 
	effectiveness_basis VARCHAR(500), 
	high_level TEXT, 
	low_level TEXT, 
	process_flow TEXT, 
	external_dependencies TEXT, 
	cost_per_month DOUBLE, 
	incidents_per_month DOUBLE, 
	lead_time_hours DOUBLE, 
	deployments_per_month DOUBLE, 
	change_failure_percent DOUBLE, 
	restore_hours DOUBLE, 
	PRIMARY KEY (id), 
	CONSTRAINT workflow_change_failure_percent_allowed CHECK ("change_failure_percent" BETWEEN 0 AND 100), 
	CONSTRAINT workflow_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT workflow_cost_per_month_allowed CHECK ("cost_per_month" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT workflow_deployments_per_month_allowed CHECK ("deployments_per_month" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT workflow_effectiveness_allowed CHECK ("effectiveness" BETWEEN 1 AND 5), 
	CONSTRAINT workflow_incidents_per_month_allowed CHECK ("incidents_per_month" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT workflow_lead_time_hours_allowed CHECK ("lead_time_hours" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT workflow_restore_hours_allowed CHECK ("restore_hours" BETWEEN 0 AND 1000000000000000.0), 
	CONSTRAINT workflow_state_allowed CHECK ("state" IN ('current', 'future')), 
	CONSTRAINT workflow_effectiveness_basis_allowed CHECK (length("effectiveness_basis") BETWEEN 1 AND 500), 
	CONSTRAINT workflow_external_dependencies_allowed CHECK (length("external_dependencies") BETWEEN 1 AND 10000), 
	CONSTRAINT workflow_high_level_allowed CHECK (length("high_level") BETWEEN 1 AND 10000), 
	CONSTRAINT workflow_low_level_allowed CHECK (length("low_level") BETWEEN 1 AND 10000), 
	CONSTRAINT workflow_name_allowed CHECK (length("name") BETWEEN 1 AND 200), 
	CONSTRAINT workflow_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT workflow_orchestrator_allowed CHECK (length("orchestrator") BETWEEN 1 AND 36), 
	CONSTRAINT workflow_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT workflow_process_flow_allowed CHECK (length("process_flow") BETWEEN 1 AND 10000), 
	CONSTRAINT workflow_purpose_allowed CHECK (length("purpose") BETWEEN 1 AND 1000), 
	CONSTRAINT workflow_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT workflow_version_allowed CHECK (version >= 1), 
	CONSTRAINT workflow_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "workflow" VALUES('01a214cc-e61e-795c-b871-1af7b6e2e232','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',1,1024,NULL,'C:\temp 0.5347632180856879','a | b 0.5284814960517538','naïve café 0.31536636965384823','["late data","=1+1"]','{}',1,'2026-11-25 22:21:42.308960','Facilitator','2026-11-25 22:21:42.308960','Facilitator',NULL,'日本語 0.8689309693312387','current',NULL,'[]',NULL,3,'two
lines 0.6254518735427501','late data 0.22856016090522546','naïve café 0.4116430517162146','naïve café 0.40771786541379473',NULL,NULL,8.34445853598272435647e+01,1.0e+15,1.0e+15,100.0,0.0);
INSERT INTO "workflow" VALUES('01a214cc-e6a7-7bee-aaba-9081c911649e','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',2,2048,NULL,'a | b 0.27363318955870597','a | b 0.9589513983478465','=1+1 0.6061603719535075','[]','{}',1,'2026-11-25 22:21:42.439625','Facilitator','2026-11-25 22:21:42.439625','Facilitator',NULL,'日本語 0.225027830064511','current','late data 0.22624800773903986','["microservices","data lake"]',NULL,3,'naïve café 0.280172569160838',NULL,NULL,'two
lines 0.3792765365773795','a | b 0.13944117809385492',7.69980983013503532657e+01,0.0,NULL,1.0e+15,0.0,3.99327228755184862043e+01);
INSERT INTO "workflow" VALUES('01a214cc-e6b1-7db8-ad37-19909ecea4ff','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',3,3072,'estimated','<b>bold</b> 0.8331301915624558','’quoted’ 0.1451435556244538','’quoted’ 0.9531113654984892','[]','{}',2,'2026-11-25 22:21:42.449446','Facilitator','2026-11-25 22:21:43.903734','Facilitator','2026-11-25 22:21:43.903734','’quoted’ 0.7253743076900668','future','two
lines 0.9338974087966286','["data warehouse"]',NULL,1,'naïve café 0.8972318577365','Retail 0.25041213288033703','two
lines 0.261744882712022','late data 0.7449157638361875','two
lines 0.3631424497422032',8.04460769319258872656e+01,NULL,3.08127957921378161634e+01,7.4346899341591,0.0,1.0e+15);
INSERT INTO "workflow" VALUES('01a214cc-ee38-7d22-813d-ebed0ff6e875','01a214cc-e1d3-7160-99f5-a7b4619ad1f7',4,3072,NULL,'late data 0.032674747220581946','C:\temp 0.02606714642398944',NULL,'[]','{}',1,'2026-11-25 22:21:44.381149','Facilitator','2026-11-25 22:21:44.381149','Facilitator',NULL,'<b>bold</b> 0.8815566724043531','future',NULL,'[]',NULL,1,'naïve café 0.9715278068976325',NULL,NULL,NULL,NULL,6.17596422330663372699e+01,NULL,NULL,NULL,NULL,NULL);
CREATE INDEX artefact_in_order ON artefact (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX change_by_token ON change (token) WHERE token IS NOT NULL;
CREATE INDEX constraint_in_order ON "constraint" (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX data_quality_in_order ON data_quality (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX deficiency_in_order ON deficiency (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX engagement_in_order ON engagement (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX flow_in_order ON flow (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX input_in_order ON input (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX link_in_order ON link (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX log_entry_in_order ON log_entry (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX measure_in_order ON measure (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX outcome_in_order ON outcome (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX output_in_order ON output (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX partner_in_order ON partner (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX party_in_order ON party (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX person_in_order ON person (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX practice_in_order ON practice (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX profile_in_order ON profile (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX reading_in_order ON reading (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX requirement_in_order ON requirement (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX response_in_order ON response (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX skill_in_order ON skill (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX step_in_order ON step (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX tool_in_order ON tool (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX workflow_in_order ON workflow (engagement_id, position, number) WHERE removed_at IS NULL;
COMMIT;
