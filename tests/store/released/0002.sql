PRAGMA application_id=1145656131;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "artefact" VALUES('01a2176c-08e3-7b80-8dff-d86b3e4a2340','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,'confirmed',NULL,NULL,'two
lines 0.3051089775040092','[]','{"naïve café":"late data"}',1,'2026-11-26 10:34:45.859299','Facilitator','2026-11-26 10:34:45.859299','Facilitator',NULL,'two
lines 0.6914607437078285','process flow','a | b 0.6054452852886862',NULL,NULL,NULL,'01a2176c-06e0-7d99-b0ea-9c82832290ac','1979-03-19','public');
INSERT INTO "artefact" VALUES('01a2176c-08f0-7d4d-b0d0-704f7d0c2aa9','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'confirmed',NULL,NULL,NULL,'[]','{}',2,'2026-11-26 10:34:45.873148','Facilitator','2026-11-26 10:34:46.042493','Facilitator',NULL,'two
lines 0.3528840683266743',NULL,'日本語 0.6145266006491822','naïve café 0.06955633950301032',1000000000000000,NULL,NULL,'2068-05-06',NULL);
INSERT INTO "artefact" VALUES('01a2176c-08f5-7d40-be60-79b6d49fb0b1','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'confirmed','’quoted’ 0.001837122978024408','日本語 0.9960808454275804',NULL,'[]','{}',2,'2026-11-26 10:34:45.877782','Facilitator','2026-11-26 10:34:46.042493','Facilitator',NULL,'two
lines 0.9108379345253993',NULL,NULL,'Retail 0.3655358557925129',NULL,'0000000000000000000000000000000000000000000000000000000000000000',NULL,'2077-06-23',NULL);
INSERT INTO "artefact" VALUES('01a2176c-093c-7249-96d1-1507f1a581b4','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,1536,NULL,NULL,NULL,'’quoted’ 0.5239836183741358','[]','{}',1,'2026-11-26 10:34:45.948609','Facilitator','2026-11-26 10:34:45.948609','Facilitator',NULL,'’quoted’ 0.6300179645805866',NULL,'’quoted’ 0.4941286449196186',NULL,NULL,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,'confidential');
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
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,0,'add','engagement','01a2176c-0664-7d3b-971d-8ea9d5b3a499','ENG-001','','null','{"id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 0, "version": 1, "created_at": "2026-11-26T10:34:45.228246Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.228259Z", "updated_by": "Facilitator", "title": "Released", "customer": "A shop", "status": "preparing", "horizon_months": 36, "currency": "EUR", "time_zone": "UTC", "revision": 1}','Facilitator','2026-11-26 10:34:45.237929',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,0,'add','people','01a2176c-06bf-7d0b-b3c5-77b3697ac23a','PER-001','','null','{"id": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "unknown", "notes": "C:\\temp 0.26633056045725956", "version": 1, "created_at": "2026-11-26T10:34:45.311734Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.311734Z", "updated_by": "Facilitator", "name": "=1+1 0.5692038748222122", "job_title": "late data 0.49543508709194095", "role": "reviewer", "can_sign_off": true, "email": "a@b.example"}','Facilitator','2026-11-26 10:34:45.311734',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,0,'add','people','01a2176c-06d7-752c-b7f9-4ad3f06f15b1','PER-002','','null','{"id": "01a2176c-06d7-752c-b7f9-4ad3f06f15b1", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "a | b 0.2308665415409843", "notes": "C:\\temp 0.9522444552911937", "version": 1, "created_at": "2026-11-26T10:34:45.335829Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.335829Z", "updated_by": "Facilitator", "name": "Retail 0.022322111021323865", "job_title": "<b>bold</b> 0.6864838541790798", "email": "a@b.example"}','Facilitator','2026-11-26 10:34:45.335829',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,0,'add','people','01a2176c-06e0-7d99-b0ea-9c82832290ac','PER-003','','null','{"id": "01a2176c-06e0-7d99-b0ea-9c82832290ac", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "assumed", "source": "=1+1 0.36712383142708804", "version": 1, "created_at": "2026-11-26T10:34:45.344587Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.344587Z", "updated_by": "Facilitator", "name": "日本語 0.12088995980580641", "organisation": "two\nlines 0.9364405867994596", "job_title": "naïve café 0.3033685109329176", "role": "project manager", "email": "a@b.example", "influence": "high power, high interest"}','Facilitator','2026-11-26 10:34:45.344587',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',5,0,'add','outcomes','01a2176c-06e4-7678-9af1-ddc4180fdf7c','OUT-001','','null','{"id": "01a2176c-06e4-7678-9af1-ddc4180fdf7c", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "two\nlines 0.8091399008724796", "notes": "two\nlines 0.2054852577007612", "tags": ["’quoted’", "two\nlines"], "version": 1, "created_at": "2026-11-26T10:34:45.348982Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.348982Z", "updated_by": "Facilitator", "statement": "late data 0.7784426150001458", "horizon": "desired future", "nature": "business", "category": "integrate hybrid, multi-cloud and SaaS", "decision": "<b>bold</b> 0.6471561653193026", "success": "naïve café 0.9820766375385342", "beneficiary": "two\nlines 0.23217612806301458", "target_date": "2069-08-05", "value": 5}','Facilitator','2026-11-26 10:34:45.348982',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',6,0,'add','outcomes','01a2176c-06f4-7a36-a116-aaa77d7a070e','OUT-002','','null','{"id": "01a2176c-06f4-7a36-a116-aaa77d7a070e", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "日本語 0.06951537853084733", "private_notes": "two\nlines 0.951957651735432", "version": 1, "created_at": "2026-11-26T10:34:45.364679Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.364679Z", "updated_by": "Facilitator", "statement": "C:\\temp 0.813351507162973", "horizon": "current", "nature": "technical", "category": "modernise: cut cost", "decision": "=1+1 0.8610088608533248", "target_date": "2068-07-26", "urgency": 5, "status": "achieved"}','Facilitator','2026-11-26 10:34:45.364679',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',7,0,'add','outcomes','01a2176c-06f9-73e2-8018-69b2ba338d48','OUT-003','','null','{"id": "01a2176c-06f9-73e2-8018-69b2ba338d48", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "notes": "two\nlines 0.6485064180992564", "private_notes": "’quoted’ 0.8033855134341553", "version": 1, "created_at": "2026-11-26T10:34:45.369503Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.369503Z", "updated_by": "Facilitator", "statement": "日本語 0.4547016300456639", "horizon": "desired future", "nature": "technical", "category": "real-time KPI dashboards", "owner": "01a2176c-06d7-752c-b7f9-4ad3f06f15b1", "success": "naïve café 0.9655635178509998", "baseline": "Retail 0.22537401331860207", "beneficiary": "Retail 0.7188354727617898", "target_date": "2043-12-18", "value": 4}','Facilitator','2026-11-26 10:34:45.369503',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',8,0,'add','constraints','01a2176c-06fe-7f03-b950-1b8dad700898','CON-001','','null','{"id": "01a2176c-06fe-7f03-b950-1b8dad700898", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "notes": "a | b 0.11391291239273016", "private_notes": "’quoted’ 0.7795398455434103", "version": 1, "created_at": "2026-11-26T10:34:45.374555Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.374555Z", "updated_by": "Facilitator", "statement": "=1+1 0.9679033101508892", "timing": "existing", "nature": "business", "category": "partner", "quantity": -1000000000000000.0, "unit": "Retail 0.5905839712874152", "applies_from": "1948-04-23", "applies_until": "2079-03-02", "negotiable_by": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "regulation": "GLBA", "clause": "<b>bold</b> 0.5914093121448057", "residency": "<b>bold</b> 0.29607267308315155", "retention_min_days": 1000000000000000, "lineage_required": true, "vendor": "’quoted’ 0.7827003757293756", "product": "naïve café 0.2665354510728647", "renewal": "1985-07-31", "annual_cost": 88.23932024664636, "exit_penalty": 76.79511829130963, "skill_needed": "Retail 0.0846802304164842", "skill_available": "two\nlines 0.21296819499142416"}','Facilitator','2026-11-26 10:34:45.374555',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',9,0,'add','constraints','01a2176c-0712-70dd-aee9-a299e1436727','CON-002','','null','{"id": "01a2176c-0712-70dd-aee9-a299e1436727", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "stated", "unanswered": {"=1+1": "two\nlines"}, "version": 1, "created_at": "2026-11-26T10:34:45.394235Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.394235Z", "updated_by": "Facilitator", "statement": "late data 0.3207259553606644", "timing": "anticipated", "quantity": 1000000000000000.0, "unit": "two\nlines 0.2237140727487692", "applies_from": "1965-05-24", "applies_until": "1970-07-26", "origin": "law", "origin_reference": "日本語 0.10773068507771688", "owner": "01a2176c-06d7-752c-b7f9-4ad3f06f15b1", "consequence": "Retail 0.09168312261651779", "negotiable_by": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "regulation": "SOC 2", "clause": "late data 0.45090861743229205", "retention_min_days": 1000000000000000, "lineage_required": false, "product": "日本語 0.7116109466329968", "renewal": "1954-10-15", "annual_cost": 1000000000000000.0, "skill_needed": "<b>bold</b> 0.31328086106892794", "skill_available": "a | b 0.9698132768381156"}','Facilitator','2026-11-26 10:34:45.394235',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',10,0,'add','constraints','01a2176c-0717-7fff-8570-1fefd2145414','CON-003','','null','{"id": "01a2176c-0717-7fff-8570-1fefd2145414", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "notes": "naïve café 0.1781548656443236", "private_notes": "=1+1 0.04855879928785889", "version": 1, "created_at": "2026-11-26T10:34:45.399914Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.399914Z", "updated_by": "Facilitator", "statement": "naïve café 0.3073211178125135", "timing": "existing", "category": "must keep", "hardness": "prefer", "unit": "日本語 0.041052254492352946", "applies_from": "2059-10-10", "origin_reference": "a | b 0.10094762253929235", "negotiable_by": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "regulation": "FERPA", "clause": "日本語 0.551204754915506", "residency": "late data 0.02151407774822478", "retention_min_days": 0, "retention_max_days": 1000000000000000, "lineage_required": false, "vendor": "two\nlines 0.9492279489729363", "product": "=1+1 0.9848958711440725", "notice_days": 798628152891091, "skill_needed": "naïve café 0.14168064702669492", "training_plan": "a | b 0.8210298411778232"}','Facilitator','2026-11-26 10:34:45.399914',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',11,0,'add','outputs','01a2176c-071c-7a23-98c0-911122ba2642','OUP-001','','null','{"id": "01a2176c-071c-7a23-98c0-911122ba2642", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "unknown", "private_notes": "naïve café 0.0481973433614038", "tags": ["=1+1", "two\nlines"], "version": 1, "created_at": "2026-11-26T10:34:45.404715Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.404715Z", "updated_by": "Facilitator", "name": "C:\\temp 0.8082526283723965", "output_class": "alert", "decision": "two\nlines 0.45330967762221785", "state": "future", "priority": "won''t", "frequency": "other", "data_format": "a | b 0.5800705711415716", "availability_percent": 100.0, "response_ms": 40.108215192090135, "audience": 0, "history_months": 50.089961955722664, "acceptance": "a | b 0.4950722507160109", "retire_reason": "naïve café 0.7128461108524063"}','Facilitator','2026-11-26 10:34:45.404715',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',12,0,'add','outputs','01a2176c-072d-7771-9005-a18100b876a7','OUP-002','','null','{"id": "01a2176c-072d-7771-9005-a18100b876a7", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "’quoted’ 0.8419308585435238", "version": 1, "created_at": "2026-11-26T10:34:45.421762Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.421762Z", "updated_by": "Facilitator", "name": "naïve café 0.3118020318353023", "state": "both", "frequency": "every minute", "availability_percent": 100.0, "response_ms": 94.1693295311312, "history_months": 68.16364556074682, "classification": "internal", "owner": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "acceptance": "late data 0.8079437334476703"}','Facilitator','2026-11-26 10:34:45.421762',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',13,0,'add','outputs','01a2176c-0732-758e-9504-f3809edb9a9c','OUP-003','','null','{"id": "01a2176c-0732-758e-9504-f3809edb9a9c", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "notes": "’quoted’ 0.7472652346880435", "private_notes": "=1+1 0.07518357411303722", "tags": ["<b>bold</b>", "two\nlines"], "version": 1, "created_at": "2026-11-26T10:34:45.426688Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.426688Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.9399971053206289", "decision": "a | b 0.43812894915290224", "state": "both", "priority": "should", "frequency": "on request", "freshness_minutes": 90.92960366464408, "product": "naïve café 0.37884950451237565", "data_format": "naïve café 0.5283631566075464", "availability_percent": 3.08083938622965, "response_ms": 0.0, "audience": 1000000000000000, "history_months": 75.74196625566648, "delivery_mb": 0.0, "classification": "restricted", "owner": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "retire_reason": "<b>bold</b> 0.204821737736817"}','Facilitator','2026-11-26 10:34:45.426688',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',14,0,'add','inputs','01a2176c-0737-7502-af31-c84121bae8c3','INP-001','','null','{"id": "01a2176c-0737-7502-af31-c84121bae8c3", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-26T10:34:45.431571Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.431571Z", "updated_by": "Facilitator", "name": "two\nlines 0.32368783653411803", "input_class": "message broker", "engine_class": "search", "product": "’quoted’ 0.4922991328917098", "owner": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "acquisition": "pull", "state": "both", "location": "C:\\temp 0.6008323865726104", "schedule": "日本語 0.702891902404374", "contract": "two\nlines 0.19736112176941356", "annual_cost": 67.85481750157672, "criticality": 5, "change_notice_days": 787571304846754, "regulations": ["21 CFR 11"], "retention_max_days": 458238739978432}','Facilitator','2026-11-26 10:34:45.431571',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',15,0,'add','inputs','01a2176c-0748-79e2-b435-b88ac9021f0e','INP-002','','null','{"id": "01a2176c-0748-79e2-b435-b88ac9021f0e", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "naïve café 0.2587675375028581", "private_notes": "Retail 0.8517720989837744", "version": 1, "created_at": "2026-11-26T10:34:45.448320Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.448320Z", "updated_by": "Facilitator", "name": "’quoted’ 0.010128068547323954", "product": "two\nlines 0.30366884285263684", "system_of_record": "日本語 0.48454307891146764", "owner": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "acquisition": "push", "state": "future", "classification": "restricted", "personal_data": "personal", "schedule": "日本語 0.6049939193159586", "contract": "naïve café 0.23723352615554094", "annual_cost": 6.8554170987641605, "schema_known": true, "change_notice_days": 0, "regulations": ["BCBS 239", "FedRAMP"], "retention_max_days": 1000000000000000}','Facilitator','2026-11-26 10:34:45.448320',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',16,0,'add','inputs','01a2176c-074c-7bd6-b9e2-e5bcece1adbb','INP-003','','null','{"id": "01a2176c-074c-7bd6-b9e2-e5bcece1adbb", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "estimated", "source": "’quoted’ 0.3895934835963474", "notes": "日本語 0.33011725914726364", "private_notes": "naïve café 0.9943934088859884", "version": 1, "created_at": "2026-11-26T10:34:45.453099Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.453099Z", "updated_by": "Facilitator", "name": "naïve café 0.785411955930974", "input_class": "other", "system_of_record": "’quoted’ 0.913145005203284", "interface": "two\nlines 0.16253579511210126", "state": "both", "personal_data": "special category", "schedule": "naïve café 0.7184769263967773", "contract": "late data 0.2276197030917395", "annual_cost": 0.0, "criticality": 1, "change_notice_days": 556709515033299, "regulations": ["SOX", "other", "COPPA"], "retention_min_days": 0, "retention_max_days": 1000000000000000, "masking": "=1+1 0.9734382274129786"}','Facilitator','2026-11-26 10:34:45.453099',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',17,0,'add','profiles','01a2176c-0751-70b4-b142-e20d0c1832fa','VPR-001','','null','{"id": "01a2176c-0751-70b4-b142-e20d0c1832fa", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "late data 0.7135464494458958", "version": 1, "created_at": "2026-11-26T10:34:45.457422Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.457422Z", "updated_by": "Facilitator", "input": "01a2176c-0748-79e2-b435-b88ac9021f0e", "timing": "anticipated", "gb_per_day": 0.0, "growth_percent": -100.0, "history_months": 87.63074328363777, "mode": "on request", "interval_minutes": 7.951844828493348, "delay_minutes": 0.0, "late_percent": 0.0, "structure": "semi-structured", "formats": "=1+1 0.7446142679398566", "duplicate_percent": 100.0, "value_rank": 1, "monetised": 34.961474261040884, "hot_days": 224470186888732}','Facilitator','2026-11-26 10:34:45.457422',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',18,0,'add','profiles','01a2176c-0767-73ca-945c-37b2c6553ee9','VPR-002','','null','{"id": "01a2176c-0767-73ca-945c-37b2c6553ee9", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.12636675368924188", "notes": "日本語 0.8149486765188295", "tags": ["a | b", "’quoted’"], "version": 1, "created_at": "2026-11-26T10:34:45.479507Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.479507Z", "updated_by": "Facilitator", "input": "01a2176c-0737-7502-af31-c84121bae8c3", "timing": "existing", "mean_record_bytes": 9.121808344389947, "growth_percent": 100000.0, "history_months": 1000000000000000.0, "delay_minutes": 1000000000000000.0, "late_percent": 0.0, "structure": "media", "formats": "日本語 0.3132066930474475", "schema_change": "unannounced", "trust": "authoritative", "duplicate_percent": 0.0, "known_issues": "naïve café 0.33010716678974783", "value_rank": 4, "absence_cost": "=1+1 0.6525749326846105", "monetised": 98.8030557026313, "concurrent_users": 0, "hot_days": 1000000000000000}','Facilitator','2026-11-26 10:34:45.479507',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',19,0,'add','profiles','01a2176c-076c-7235-9cfb-d7cc11caf8f5','VPR-003','','null','{"id": "01a2176c-076c-7235-9cfb-d7cc11caf8f5", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "confirmed", "private_notes": "=1+1 0.5114762400227343", "tags": ["C:\\temp", "日本語"], "unanswered": {"C:\\temp": "naïve café"}, "version": 1, "created_at": "2026-11-26T10:34:45.485098Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.485098Z", "updated_by": "Facilitator", "input": "01a2176c-074c-7bd6-b9e2-e5bcece1adbb", "timing": "existing", "full_gb": 14.875649897091659, "gb_per_day": 0.0, "records_per_day": 1000000000000000.0, "delay_minutes": 52.37117222858407, "structure": "semi-structured", "trust": "questionable", "missing_percent": 100.0, "duplicate_percent": 0.0, "known_issues": "naïve café 0.5627755309150185", "absence_cost": "<b>bold</b> 0.9391957203146831", "hot_days": 711723612376281}','Facilitator','2026-11-26 10:34:45.485098',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',20,0,'add','data_quality','01a2176c-0772-7766-9887-2c401e73d1a2','DQU-001','','null','{"id": "01a2176c-0772-7766-9887-2c401e73d1a2", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "naïve café 0.008279858133068752", "notes": "<b>bold</b> 0.5142837977116697", "private_notes": "<b>bold</b> 0.6158446064792344", "tags": ["Retail", "a | b", "C:\\temp"], "version": 1, "created_at": "2026-11-26T10:34:45.490185Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.490185Z", "updated_by": "Facilitator", "input": "01a2176c-0748-79e2-b435-b88ac9021f0e", "dimension": "understandability", "target_percent": 100.0}','Facilitator','2026-11-26 10:34:45.490185',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',21,0,'add','data_quality','01a2176c-0780-7ef4-abe1-3a2425a1a1de','DQU-002','','null','{"id": "01a2176c-0780-7ef4-abe1-3a2425a1a1de", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "unknown", "notes": "<b>bold</b> 0.5420405711205759", "version": 1, "created_at": "2026-11-26T10:34:45.504665Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.504665Z", "updated_by": "Facilitator", "input": "01a2176c-074c-7bd6-b9e2-e5bcece1adbb", "dimension": "completeness", "current_percent": 82.1864890326959}','Facilitator','2026-11-26 10:34:45.504665',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',22,0,'add','data_quality','01a2176c-0785-72fc-a3b7-20efd59e09ff','DQU-003','','null','{"id": "01a2176c-0785-72fc-a3b7-20efd59e09ff", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "estimated", "source": "日本語 0.9365230922325852", "version": 1, "created_at": "2026-11-26T10:34:45.509525Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.509525Z", "updated_by": "Facilitator", "input": "01a2176c-0748-79e2-b435-b88ac9021f0e", "dimension": "understandability", "current_percent": 50.63173505975552, "target_percent": 0.0, "method": "Retail 0.9945310087813287"}','Facilitator','2026-11-26 10:34:45.509525',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',23,0,'add','parties','01a2176c-078a-7a67-9231-6a7001fa7f10','PAR-001','','null','{"id": "01a2176c-078a-7a67-9231-6a7001fa7f10", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "estimated", "notes": "two\nlines 0.2872769291663153", "private_notes": "日本語 0.4335026840560392", "version": 1, "created_at": "2026-11-26T10:34:45.514429Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.514429Z", "updated_by": "Facilitator", "name": "Retail 0.3834161927467227", "role": "consumer", "needs": "late data 0.4837241199202593", "pains": "=1+1 0.01816357668492674", "satisfaction": 5}','Facilitator','2026-11-26 10:34:45.514429',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',24,0,'add','parties','01a2176c-079a-70d2-9aae-06641944a635','PAR-002','','null','{"id": "01a2176c-079a-70d2-9aae-06641944a635", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "stated", "source": "a | b 0.047034792200516096", "version": 1, "created_at": "2026-11-26T10:34:45.530815Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.530815Z", "updated_by": "Facilitator", "name": "C:\\temp 0.9493464080355665", "role": "consumer", "kind": "application", "organisation": "=1+1 0.22922837533180018", "contact": "01a2176c-06d7-752c-b7f9-4ad3f06f15b1", "needs": "late data 0.3991299021963799", "purpose": "’quoted’ 0.9548162743135121"}','Facilitator','2026-11-26 10:34:45.530815',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',25,0,'add','parties','01a2176c-079f-7f77-b45f-3f0176d003d9','PAR-003','','null','{"id": "01a2176c-079f-7f77-b45f-3f0176d003d9", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "assumed", "source": "<b>bold</b> 0.6136359788878962", "private_notes": "日本語 0.4166040326891619", "version": 1, "created_at": "2026-11-26T10:34:45.536019Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.536019Z", "updated_by": "Facilitator", "name": "late data 0.9951256831387749", "kind": "other", "pains": "<b>bold</b> 0.12378831705973758", "satisfaction": 5}','Facilitator','2026-11-26 10:34:45.536019',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',26,0,'add','workflows','01a2176c-07a4-761d-9a4f-5011ab178f57','WFL-001','','null','{"id": "01a2176c-07a4-761d-9a4f-5011ab178f57", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "C:\\temp 0.5347632180856879", "notes": "a | b 0.5284814960517538", "private_notes": "naïve café 0.31536636965384823", "tags": ["late data", "=1+1"], "version": 1, "created_at": "2026-11-26T10:34:45.541006Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.541006Z", "updated_by": "Facilitator", "name": "日本語 0.8689309693312387", "state": "current", "effectiveness": 3, "effectiveness_basis": "two\nlines 0.6254518735427501", "high_level": "late data 0.22856016090522546", "low_level": "naïve café 0.4116430517162146", "process_flow": "naïve café 0.40771786541379473", "incidents_per_month": 83.44458535982724, "lead_time_hours": 1000000000000000.0, "deployments_per_month": 1000000000000000.0, "change_failure_percent": 100.0, "restore_hours": 0.0}','Facilitator','2026-11-26 10:34:45.541006',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',27,0,'add','workflows','01a2176c-07b4-7dcd-ac50-d1b1edd5940c','WFL-002','','null','{"id": "01a2176c-07b4-7dcd-ac50-d1b1edd5940c", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "a | b 0.27363318955870597", "notes": "a | b 0.9589513983478465", "private_notes": "=1+1 0.6061603719535075", "version": 1, "created_at": "2026-11-26T10:34:45.557130Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.557130Z", "updated_by": "Facilitator", "name": "日本語 0.225027830064511", "state": "current", "purpose": "late data 0.22624800773903986", "patterns": ["microservices", "data lake"], "effectiveness": 3, "effectiveness_basis": "naïve café 0.280172569160838", "process_flow": "two\nlines 0.3792765365773795", "external_dependencies": "a | b 0.13944117809385492", "cost_per_month": 76.99809830135035, "incidents_per_month": 0.0, "deployments_per_month": 1000000000000000.0, "change_failure_percent": 0.0, "restore_hours": 39.932722875518486}','Facilitator','2026-11-26 10:34:45.557130',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',28,0,'add','workflows','01a2176c-07b9-7398-a2d9-bdf46ef89b93','WFL-003','','null','{"id": "01a2176c-07b9-7398-a2d9-bdf46ef89b93", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "estimated", "source": "<b>bold</b> 0.8331301915624558", "notes": "’quoted’ 0.1451435556244538", "private_notes": "’quoted’ 0.9531113654984892", "version": 1, "created_at": "2026-11-26T10:34:45.561424Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.561424Z", "updated_by": "Facilitator", "name": "’quoted’ 0.7253743076900668", "state": "future", "purpose": "two\nlines 0.9338974087966286", "patterns": ["data warehouse"], "effectiveness": 1, "effectiveness_basis": "naïve café 0.8972318577365", "high_level": "Retail 0.25041213288033703", "low_level": "two\nlines 0.261744882712022", "process_flow": "late data 0.7449157638361875", "external_dependencies": "two\nlines 0.3631424497422032", "cost_per_month": 80.44607693192589, "lead_time_hours": 30.812795792137816, "deployments_per_month": 7.4346899341591, "change_failure_percent": 0.0, "restore_hours": 1000000000000000.0}','Facilitator','2026-11-26 10:34:45.561424',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',29,0,'add','tools','01a2176c-07bd-7477-b378-57406f7b63ca','TOO-001','','null','{"id": "01a2176c-07bd-7477-b378-57406f7b63ca", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "two\nlines 0.5080783647537448", "notes": "日本語 0.7829263134570688", "private_notes": "a | b 0.8020869677805449", "version": 1, "created_at": "2026-11-26T10:34:45.565910Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.565910Z", "updated_by": "Facilitator", "name": "=1+1 0.37950634767851676", "kind": "commercial", "state": "future", "vendor": "<b>bold</b> 0.27606278608386625", "release": "<b>bold</b> 0.6057791222780027", "licence": "C:\\temp 0.7791397425339686"}','Facilitator','2026-11-26 10:34:45.565910',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',30,0,'add','tools','01a2176c-07ca-7f56-b485-f859de72a254','TOO-002','','null','{"id": "01a2176c-07ca-7f56-b485-f859de72a254", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.44102019666278236", "unanswered": {"two\nlines": "=1+1"}, "version": 1, "created_at": "2026-11-26T10:34:45.579150Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.579150Z", "updated_by": "Facilitator", "name": "naïve café 0.10554042877522518", "state": "both", "vendor": "Retail 0.916341667652535", "release": "a | b 0.2534908105250847"}','Facilitator','2026-11-26 10:34:45.579150',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',31,0,'add','tools','01a2176c-07cf-7011-8e3e-1d8b78569366','TOO-003','','null','{"id": "01a2176c-07cf-7011-8e3e-1d8b78569366", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "source": "naïve café 0.43199120045158557", "notes": "late data 0.571428645314855", "unanswered": {"late data": "Retail"}, "version": 1, "created_at": "2026-11-26T10:34:45.583455Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.583455Z", "updated_by": "Facilitator", "name": "two\nlines 0.6427444191716964", "kind": "cloud service", "state": "both", "vendor": "’quoted’ 0.021664682628631304", "licence": "=1+1 0.39724458542906926", "end_of_support": "1962-02-05", "annual_cost": 96.99086794931328, "must_keep": false}','Facilitator','2026-11-26 10:34:45.583455',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',32,0,'add','steps','01a2176c-07d3-7856-8f16-99c03d5fac52','STP-001','','null','{"id": "01a2176c-07d3-7856-8f16-99c03d5fac52", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.020851075315907464", "private_notes": "<b>bold</b> 0.16669811751668695", "tags": ["two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-26T10:34:45.587568Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.587568Z", "updated_by": "Facilitator", "name": "late data 0.9413497014564688", "stage": "analyze", "state": "future", "trigger": "=1+1 0.15428865680173232", "schedule": "late data 0.9467820693149293", "workflow": "01a2176c-07b4-7dcd-ac50-d1b1edd5940c", "duration_minutes": 0.0, "latency_minutes": 1000000000000000.0, "automation": 0, "retention_days": 24290554129809, "replicas": 1, "r_decision": "replatform", "r_rationale": "C:\\temp 0.11909343724707233", "effort_days": 55.996254156970174}','Facilitator','2026-11-26 10:34:45.587568',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',33,0,'add','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','','null','{"id": "01a2176c-07e8-72a6-8c88-80175ea73030", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "a | b 0.7547485637932494", "notes": "Retail 0.05206448457058788", "tags": ["late data"], "unanswered": {"’quoted’": "naïve café"}, "version": 1, "created_at": "2026-11-26T10:34:45.608488Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.608488Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.5538198662371774", "stage": "analyze", "state": "both", "tool": "01a2176c-07bd-7477-b378-57406f7b63ca", "run_by": "日本語 0.3599909240617184", "trigger": "’quoted’ 0.27948828671010884", "schedule": "’quoted’ 0.08366348394034806", "workflow": "01a2176c-07a4-761d-9a4f-5011ab178f57", "owner": "01a2176c-06d7-752c-b7f9-4ad3f06f15b1", "what_it_does": "日本語 0.5654685830158099", "ways": ["日本語"], "duration_minutes": 7.045972944573031, "latency_minutes": 1000000000000000.0, "throughput_mb_per_second": 1000000000000000.0, "automation": 0, "cost_per_month": 0.0, "expansion": 1000000000000000.0, "replicas": 17, "compression": 0.01, "rto_minutes": 20.241173849820605, "security_zone": "=1+1 0.22509934230030493", "r_rationale": "two\nlines 0.29176902091937773", "complexity": "medium", "effort_days": 1000000000000000.0}','Facilitator','2026-11-26 10:34:45.608488',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',34,0,'add','steps','01a2176c-07ed-7157-b238-334a8cdf077a','STP-003','','null','{"id": "01a2176c-07ed-7157-b238-334a8cdf077a", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "notes": "’quoted’ 0.501048200315799", "version": 1, "created_at": "2026-11-26T10:34:45.614168Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.614168Z", "updated_by": "Facilitator", "name": "naïve café 0.5042343550005652", "stage": "analyze", "state": "current", "trigger": "<b>bold</b> 0.6608533108472175", "schedule": "’quoted’ 0.25460402462682086", "workflow": "01a2176c-07a4-761d-9a4f-5011ab178f57", "ways": ["two\nlines", "naïve café", "日本語"], "duration_minutes": 16.777461522498673, "availability_percent": 100.0, "automation": 4, "effectiveness": 1, "cost_per_month": 0.0, "expansion": 39.394064115655844, "retention_days": 0, "replicas": 87, "compression": 10000.0, "rpo_minutes": 17.322103377668185, "rto_minutes": 50.97473068893228, "region": "naïve café 0.35973135127600175", "complexity": "low", "effort_days": 0.0}','Facilitator','2026-11-26 10:34:45.614168',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',35,0,'add','flows','01a2176c-07f2-7db0-b1dc-c4f046878303','FLO-001','','null','{"id": "01a2176c-07f2-7db0-b1dc-c4f046878303", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "two\nlines 0.790878236469853", "notes": "late data 0.03693739007275909", "private_notes": "late data 0.9022086883488681", "tags": ["two\nlines", "Retail"], "version": 1, "created_at": "2026-11-26T10:34:45.618687Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.618687Z", "updated_by": "Facilitator", "origin": "01a2176c-0732-758e-9504-f3809edb9a9c", "target": "01a2176c-072d-7771-9005-a18100b876a7", "state": "future", "mode": "streaming", "payload": "Retail 0.5521910708222612", "protocol": "<b>bold</b> 0.30460593542964987", "authentication": "two\nlines 0.8509629219538113", "crosses_boundary": false}','Facilitator','2026-11-26 10:34:45.618687',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',36,0,'add','flows','01a2176c-0803-7636-aecc-5ecd8a73f99d','FLO-002','','null','{"id": "01a2176c-0803-7636-aecc-5ecd8a73f99d", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "estimated", "notes": "日本語 0.573771199478443", "tags": ["日本語"], "unanswered": {"two\nlines": "日本語"}, "version": 1, "created_at": "2026-11-26T10:34:45.635389Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.635389Z", "updated_by": "Facilitator", "origin": "01a2176c-0748-79e2-b435-b88ac9021f0e", "target": "01a2176c-074c-7bd6-b9e2-e5bcece1adbb", "state": "both", "mode": "on request", "payload": "two\nlines 0.003406069596069261", "gb_per_day": 0.0, "protocol": "’quoted’ 0.14821622214901997", "latency_minutes": 31.720096518691278, "interval_minutes": 1000000000000000.0, "error_handling": "late data 0.7675492661501174"}','Facilitator','2026-11-26 10:34:45.635389',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',37,0,'add','flows','01a2176c-0808-7673-b4af-becfcd92b25b','FLO-003','','null','{"id": "01a2176c-0808-7673-b4af-becfcd92b25b", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "stated", "notes": "’quoted’ 0.702062432941858", "tags": ["naïve café"], "version": 1, "created_at": "2026-11-26T10:34:45.640281Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.640281Z", "updated_by": "Facilitator", "origin": "01a2176c-07d3-7856-8f16-99c03d5fac52", "target": "01a2176c-072d-7771-9005-a18100b876a7", "state": "current", "mode": "on request", "payload": "two\nlines 0.301322965230045", "interval_minutes": 1000000000000000.0, "crosses_boundary": true, "error_handling": "Retail 0.028709642509242794"}','Facilitator','2026-11-26 10:34:45.640281',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',38,0,'add','practices','01a2176c-080c-7963-b0d2-591f7c861379','PRA-001','','null','{"id": "01a2176c-080c-7963-b0d2-591f7c861379", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "confirmed", "source": "C:\\temp 0.032264367970746055", "notes": "two\nlines 0.039867654511166806", "private_notes": "late data 0.5243035839280958", "tags": ["naïve café"], "unanswered": {"two\nlines": "a | b"}, "version": 1, "created_at": "2026-11-26T10:34:45.644672Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.644672Z", "updated_by": "Facilitator", "kind": "other", "state": "current", "coverage_percent": 100.0, "what_is_done": "’quoted’ 0.7232340153655419"}','Facilitator','2026-11-26 10:34:45.644672',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',39,0,'add','practices','01a2176c-0819-7312-ab6d-57c59beb3903','PRA-002','','null','{"id": "01a2176c-0819-7312-ab6d-57c59beb3903", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "confirmed", "source": "late data 0.6591581972362703", "notes": "’quoted’ 0.952197558029905", "private_notes": "’quoted’ 0.3436021383024037", "tags": ["naïve café", "two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-26T10:34:45.657603Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.657603Z", "updated_by": "Facilitator", "kind": "code review", "state": "future", "coverage_percent": 0.0, "what_is_done": "’quoted’ 0.42624009112762795"}','Facilitator','2026-11-26 10:34:45.657603',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',40,0,'add','practices','01a2176c-081d-7b57-89d9-7c4a2481c80d','PRA-003','','null','{"id": "01a2176c-081d-7b57-89d9-7c4a2481c80d", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "unknown", "notes": "two\nlines 0.2591504026605581", "private_notes": "’quoted’ 0.7573731917578584", "unanswered": {"two\nlines": "C:\\temp"}, "version": 1, "created_at": "2026-11-26T10:34:45.661916Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.661916Z", "updated_by": "Facilitator", "kind": "other", "state": "future", "tool": "01a2176c-07cf-7011-8e3e-1d8b78569366", "coverage_percent": 100.0, "what_is_done": "日本語 0.6756362678065964"}','Facilitator','2026-11-26 10:34:45.661916',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',41,0,'add','skills','01a2176c-0821-70d1-92b0-a8fe1b6735c1','SKI-001','','null','{"id": "01a2176c-0821-70d1-92b0-a8fe1b6735c1", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "confirmed", "source": "late data 0.3286411026111701", "tags": ["<b>bold</b>", "a | b"], "version": 1, "created_at": "2026-11-26T10:34:45.666028Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.666028Z", "updated_by": "Facilitator", "skill": "naïve café 0.6995045876204917", "state": "both", "level_present": 0, "people_present": 0.0, "provided_by": "own", "plan": "Retail 0.3244778986138014"}','Facilitator','2026-11-26 10:34:45.666028',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',42,0,'add','skills','01a2176c-082f-7b03-9bb2-add9b655e581','SKI-002','','null','{"id": "01a2176c-082f-7b03-9bb2-add9b655e581", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "naïve café 0.6078580695556354", "tags": ["<b>bold</b>", "naïve café", "=1+1"], "version": 1, "created_at": "2026-11-26T10:34:45.679440Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.679440Z", "updated_by": "Facilitator", "skill": "=1+1 0.7555281204448485", "state": "both", "level_present": 4}','Facilitator','2026-11-26 10:34:45.679440',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',43,0,'add','skills','01a2176c-0833-7bd3-bec1-326abaaae8ed','SKI-003','','null','{"id": "01a2176c-0833-7bd3-bec1-326abaaae8ed", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "source": "日本語 0.7522540545942696", "private_notes": "naïve café 0.8702219322743177", "version": 1, "created_at": "2026-11-26T10:34:45.683375Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.683375Z", "updated_by": "Facilitator", "skill": "日本語 0.74381410866067", "state": "both", "level_present": 1, "people_needed": 1000000000000000.0, "people_present": 87.43782177656371, "provided_by": "own", "plan": "日本語 0.8104008924070872"}','Facilitator','2026-11-26 10:34:45.683375',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',44,0,'add','partners','01a2176c-0837-75de-8941-a764a059c3fe','PTN-001','','null','{"id": "01a2176c-0837-75de-8941-a764a059c3fe", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.6115182936847153", "notes": "C:\\temp 0.20010978926913914", "private_notes": "two\nlines 0.5215164814247167", "unanswered": {"Retail": "naïve café"}, "version": 1, "created_at": "2026-11-26T10:34:45.687670Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.687670Z", "updated_by": "Facilitator", "name": "日本語 0.43677337000322025", "state": "both", "services": "two\nlines 0.1630638549456367", "contract": "Retail 0.9785034275373752", "renewal": "1918-02-07", "exit_plan": "Retail 0.0661665950344017"}','Facilitator','2026-11-26 10:34:45.687670',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',45,0,'add','partners','01a2176c-0844-751f-a9e2-e07505a34785','PTN-002','','null','{"id": "01a2176c-0844-751f-a9e2-e07505a34785", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "C:\\temp 0.15005669169826896", "notes": "日本語 0.9617845069194083", "private_notes": "late data 0.4425217598693767", "version": 1, "created_at": "2026-11-26T10:34:45.700864Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.700864Z", "updated_by": "Facilitator", "name": "two\nlines 0.7005508054244026", "kind": "SaaS provider", "state": "current", "services": "two\nlines 0.6401390663808352", "renewal": "1949-03-18", "dependency": 1}','Facilitator','2026-11-26 10:34:45.700864',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',46,0,'add','partners','01a2176c-0848-74f6-907c-aa5011089ddb','PTN-003','','null','{"id": "01a2176c-0848-74f6-907c-aa5011089ddb", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "tags": ["naïve café", "C:\\temp", "a | b"], "version": 1, "created_at": "2026-11-26T10:34:45.704915Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.704915Z", "updated_by": "Facilitator", "name": "late data 0.05744926037168352", "kind": "data provider", "state": "both", "services": "日本語 0.7140484918067225", "contract": "naïve café 0.7225907596369311", "exit_plan": "a | b 0.45426475826238855"}','Facilitator','2026-11-26 10:34:45.704915',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',47,0,'add','deficiencies','01a2176c-084c-7982-a48a-ec63ce995fe8','DEF-001','','null','{"id": "01a2176c-084c-7982-a48a-ec63ce995fe8", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "assumed", "notes": "=1+1 0.07968885311972473", "tags": ["=1+1", "日本語"], "version": 1, "created_at": "2026-11-26T10:34:45.708815Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.708815Z", "updated_by": "Facilitator", "title": "’quoted’ 0.6491307326692212", "observed_in": "01a2176c-07bd-7477-b378-57406f7b63ca", "symptom": "a | b 0.7547510775297261", "effect": "C:\\temp 0.364368232726187", "evidence": "C:\\temp 0.5112375245773074", "loss_per_year": 1000000000000000.0, "workaround": "two\nlines 0.7113958129796156"}','Facilitator','2026-11-26 10:34:45.708815',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',48,0,'add','deficiencies','01a2176c-085d-7f10-94cd-e6037f5f9bcf','DEF-002','','null','{"id": "01a2176c-085d-7f10-94cd-e6037f5f9bcf", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "a | b 0.8579951066621663", "unanswered": {"<b>bold</b>": "Retail"}, "version": 1, "created_at": "2026-11-26T10:34:45.725423Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.725423Z", "updated_by": "Facilitator", "title": "日本語 0.07726274004845912", "observed_in": "01a2176c-074c-7bd6-b9e2-e5bcece1adbb", "evidence": "=1+1 0.4795812110201009", "loss_per_year": 0.0}','Facilitator','2026-11-26 10:34:45.725423',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',49,0,'add','deficiencies','01a2176c-0862-79c7-8996-085830e283f4','DEF-003','','null','{"id": "01a2176c-0862-79c7-8996-085830e283f4", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "unknown", "notes": "two\nlines 0.7892667310843179", "tags": ["=1+1", "two\nlines", "a | b"], "version": 1, "created_at": "2026-11-26T10:34:45.730523Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.730523Z", "updated_by": "Facilitator", "title": "日本語 0.885252085431635", "severity": 5, "symptom": "naïve café 0.3597401810619114", "effect": "日本語 0.6977303741012196", "evidence": "late data 0.9758240739662508", "loss_per_year": 1000000000000000.0, "workaround": "naïve café 0.07539677851977677"}','Facilitator','2026-11-26 10:34:45.730523',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',50,0,'add','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','','null','{"id": "01a2176c-0866-789c-a4c3-3c4a0dc82f93", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "Retail 0.29451495529976046", "private_notes": "<b>bold</b> 0.4306207293809434", "version": 1, "created_at": "2026-11-26T10:34:45.734706Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.734706Z", "updated_by": "Facilitator", "name": "日本語 0.20521636477812588", "kind": "SLO", "scope": "existing", "unit": "C:\\temp 0.3628817884918115", "direction": "lower", "baseline": -999999999999976.2, "actual": -1000000000000000.0, "owner": "01a2176c-06e0-7d99-b0ea-9c82832290ac", "weighting_method": "pairwise", "range_high": 1000000000000000.0, "satisfied_from": 1, "sla_property": "time to notify", "indicator": "’quoted’ 0.6697402074694956", "objective": "a | b 0.8903957514741095", "window": "C:\\temp 0.337995949503372", "provider": "a | b 0.0190482213329769", "customer": "a | b 0.22579226131043162", "consequence": "日本語 0.8693739794657643"}','Facilitator','2026-11-26 10:34:45.734706',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',51,0,'add','measures','01a2176c-087a-7776-a42a-adf214bc8421','MEA-002','','null','{"id": "01a2176c-087a-7776-a42a-adf214bc8421", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "=1+1 0.5687638259710179", "private_notes": "’quoted’ 0.2339665210577513", "version": 1, "created_at": "2026-11-26T10:34:45.754341Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.754341Z", "updated_by": "Facilitator", "name": "’quoted’ 0.49415108990692747", "kind": "NPS", "scope": "both", "direction": "lower", "baseline": -999999999999964.4, "target": 1000000000000000.0, "weight": 48.11386538377026, "owner": "01a2176c-06e0-7d99-b0ea-9c82832290ac", "formula": "late data 0.03852735846753785", "frequency": "on request", "weighting_method": "pairwise", "satisfied_from": 10, "sla_property": "time to notify", "window": "’quoted’ 0.5886615021015204", "driver": "operational", "customer": "two\nlines 0.303598551834547", "consequence": "a | b 0.19523175180983776"}','Facilitator','2026-11-26 10:34:45.754341',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',52,0,'add','measures','01a2176c-087f-7be7-88f5-55ef84b9ad4a','MEA-003','','null','{"id": "01a2176c-087f-7be7-88f5-55ef84b9ad4a", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "source": "’quoted’ 0.27328483894768973", "private_notes": "Retail 0.7985897933821094", "tags": ["C:\\temp"], "version": 1, "created_at": "2026-11-26T10:34:45.759268Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.759268Z", "updated_by": "Facilitator", "name": "two\nlines 0.20836891969723248", "kind": "data quality", "scope": "both", "unit": "日本語 0.138322949345549", "direction": "higher", "baseline": -999999999999908.9, "target": -999999999999976.6, "actual": -999999999999954.2, "weight": 51.992625456753, "measured_by": "naïve café 0.2825358411183806", "formula": "Retail 0.8134292735257661", "frequency": "monthly", "weighting_method": "other", "satisfied_from": 10, "sla_property": "latency", "indicator": "late data 0.09729814930441283", "objective": "C:\\temp 0.39716363833835044", "window": "two\nlines 0.8528943925616802", "driver": "analytics", "customer": "C:\\temp 0.3897357306683825"}','Facilitator','2026-11-26 10:34:45.759268',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',53,0,'add','readings','01a2176c-0883-7db0-9c7e-d6c6f561fa42','REA-001','','null','{"id": "01a2176c-0883-7db0-9c7e-d6c6f561fa42", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "unknown", "source": "<b>bold</b> 0.5410324921145072", "notes": "’quoted’ 0.7409512389905333", "private_notes": "=1+1 0.31950625885989414", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-26T10:34:45.763949Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.763949Z", "updated_by": "Facilitator", "measure": "01a2176c-087a-7776-a42a-adf214bc8421", "on": "1977-09-12", "value": -1000000000000000.0, "sample_size": 1000000000000000}','Facilitator','2026-11-26 10:34:45.763949',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',54,0,'add','readings','01a2176c-0891-7c9e-b57d-ff708256ee6c','REA-002','','null','{"id": "01a2176c-0891-7c9e-b57d-ff708256ee6c", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "<b>bold</b> 0.48711800364210034", "notes": "日本語 0.6435595123558242", "private_notes": "日本語 0.1741455651843582", "tags": ["=1+1", "C:\\temp", "late data"], "version": 1, "created_at": "2026-11-26T10:34:45.777769Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.777769Z", "updated_by": "Facilitator", "measure": "01a2176c-0866-789c-a4c3-3c4a0dc82f93", "on": "2076-09-09", "value": -1000000000000000.0, "sample_size": 0, "comment": "a | b 0.5602305108431391"}','Facilitator','2026-11-26 10:34:45.777769',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',55,0,'add','readings','01a2176c-0896-7c72-94fa-7a398b0a7189','REA-003','','null','{"id": "01a2176c-0896-7c72-94fa-7a398b0a7189", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "assumed", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-26T10:34:45.782733Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.782733Z", "updated_by": "Facilitator", "measure": "01a2176c-087a-7776-a42a-adf214bc8421", "on": "2065-05-27", "value": -999999999999950.6, "sample_size": 383968510729487, "comment": "two\nlines 0.5922904595663053"}','Facilitator','2026-11-26 10:34:45.782733',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',56,0,'add','responses','01a2176c-089b-7c20-a53c-bd6d09ff43ea','RSP-001','','null','{"id": "01a2176c-089b-7c20-a53c-bd6d09ff43ea", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "日本語 0.9070904569670729", "notes": "<b>bold</b> 0.6698225347224378", "private_notes": "<b>bold</b> 0.6513233475525599", "version": 1, "created_at": "2026-11-26T10:34:45.787488Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.787488Z", "updated_by": "Facilitator", "measure": "01a2176c-0866-789c-a4c3-3c4a0dc82f93", "score": 5, "respondent": "Retail 0.3442831960284647", "comment": "’quoted’ 0.8808948521366485"}','Facilitator','2026-11-26 10:34:45.787488',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',57,0,'add','responses','01a2176c-08a9-7ac8-ac09-bf87f29656c6','RSP-002','','null','{"id": "01a2176c-08a9-7ac8-ac09-bf87f29656c6", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "assumed", "notes": "=1+1 0.7534676890100536", "private_notes": "<b>bold</b> 0.32554641024909214", "version": 1, "created_at": "2026-11-26T10:34:45.801690Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.801690Z", "updated_by": "Facilitator", "measure": "01a2176c-087f-7be7-88f5-55ef84b9ad4a", "score": 0, "on": "2027-03-25", "respondent": "naïve café 0.7107524936739401", "comment": "<b>bold</b> 0.003955332996629979"}','Facilitator','2026-11-26 10:34:45.801690',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',58,0,'add','responses','01a2176c-08ae-7738-b7f9-e68d41e60ac7','RSP-003','','null','{"id": "01a2176c-08ae-7738-b7f9-e68d41e60ac7", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "stated", "source": "a | b 0.6066997184883403", "unanswered": {"naïve café": "C:\\temp"}, "version": 1, "created_at": "2026-11-26T10:34:45.806909Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.806909Z", "updated_by": "Facilitator", "measure": "01a2176c-087f-7be7-88f5-55ef84b9ad4a", "score": 0, "on": "1947-02-04", "comment": "=1+1 0.11983713836985044"}','Facilitator','2026-11-26 10:34:45.806909',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',59,0,'add','requirements','01a2176c-08b3-7163-ab67-9296b84bae1e','REQ-001','','null','{"id": "01a2176c-08b3-7163-ab67-9296b84bae1e", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "Retail 0.7224683962553275", "notes": "日本語 0.8196851798815653", "private_notes": "late data 0.8134189680459925", "unanswered": {"late data": "C:\\temp"}, "version": 1, "created_at": "2026-11-26T10:34:45.811196Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.811196Z", "updated_by": "Facilitator", "statement": "’quoted’ 0.48872330065268177", "priority": "won''t", "fit_criterion": "=1+1 0.20903954923536394", "status": "agreed", "rationale": "Retail 0.529037099046871", "link_state": "ok"}','Facilitator','2026-11-26 10:34:45.811196',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',60,0,'add','requirements','01a2176c-08c1-76f9-a42d-4c51f65b8c77','REQ-002','','null','{"id": "01a2176c-08c1-76f9-a42d-4c51f65b8c77", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "confirmed", "source": "<b>bold</b> 0.45676104563846365", "private_notes": "Retail 0.17231625180747911", "unanswered": {"日本語": "<b>bold</b>"}, "version": 1, "created_at": "2026-11-26T10:34:45.826020Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.826020Z", "updated_by": "Facilitator", "statement": "’quoted’ 0.5227291189878979", "fit_criterion": "a | b 0.6480508547194067", "status": "rejected", "verification": "other", "link_state": "suspect"}','Facilitator','2026-11-26 10:34:45.826020',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',61,0,'add','requirements','01a2176c-08c6-7165-b441-7d1090399a82','REQ-003','','null','{"id": "01a2176c-08c6-7165-b441-7d1090399a82", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "stated", "notes": "=1+1 0.8051933424106011", "private_notes": "=1+1 0.28821519780720495", "version": 1, "created_at": "2026-11-26T10:34:45.830684Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.830684Z", "updated_by": "Facilitator", "statement": "=1+1 0.8597869071043509", "status": "draft", "verification": "demonstration", "link_state": "ok"}','Facilitator','2026-11-26 10:34:45.830684',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',62,0,'add','log','01a2176c-08cb-760c-9ccb-02291ed0f2b5','LOG-001','','null','{"id": "01a2176c-08cb-760c-9ccb-02291ed0f2b5", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "source": "late data 0.3549150832422996", "private_notes": "’quoted’ 0.08750726285272414", "tags": ["late data"], "version": 1, "created_at": "2026-11-26T10:34:45.835626Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.835626Z", "updated_by": "Facilitator", "subject": "’quoted’ 0.43100817569983396", "kind": "assumption", "owner": "01a2176c-06e0-7d99-b0ea-9c82832290ac", "due": "2014-03-11", "status": "open", "rationale": "’quoted’ 0.5449016314112451", "probability": 5, "impact": 5, "reply": "naïve café 0.5918323666672733"}','Facilitator','2026-11-26 10:34:45.835626',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',63,0,'add','log','01a2176c-08da-7e12-ad33-7883cca73d2d','LOG-002','','null','{"id": "01a2176c-08da-7e12-ad33-7883cca73d2d", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "stated", "source": "<b>bold</b> 0.7597579059529755", "private_notes": "two\nlines 0.5968715354683757", "tags": ["日本語"], "version": 1, "created_at": "2026-11-26T10:34:45.850234Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.850234Z", "updated_by": "Facilitator", "subject": "’quoted’ 0.4290178832447692", "kind": "action", "owner": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "status": "done", "chosen": "naïve café 0.2686181136164322", "probability": 5, "impact": 3, "reply": "C:\\temp 0.4555436692811837"}','Facilitator','2026-11-26 10:34:45.850234',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',64,0,'add','log','01a2176c-08de-7c0d-b316-59aa1a5700b9','LOG-003','','null','{"id": "01a2176c-08de-7c0d-b316-59aa1a5700b9", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "stated", "notes": "naïve café 0.7696265821805066", "tags": ["日本語", "Retail", "’quoted’"], "version": 1, "created_at": "2026-11-26T10:34:45.854819Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.854819Z", "updated_by": "Facilitator", "subject": "C:\\temp 0.9727196754615799", "kind": "question", "due": "2068-01-19", "status": "done", "rationale": "two\nlines 0.9977877150324393", "reply": "’quoted’ 0.9104949632714514"}','Facilitator','2026-11-26 10:34:45.854819',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',65,0,'add','artefacts','01a2176c-08e3-7b80-8dff-d86b3e4a2340','ART-001','','null','{"id": "01a2176c-08e3-7b80-8dff-d86b3e4a2340", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "confidence": "confirmed", "private_notes": "two\nlines 0.3051089775040092", "unanswered": {"naïve café": "late data"}, "version": 1, "created_at": "2026-11-26T10:34:45.859299Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.859299Z", "updated_by": "Facilitator", "title": "two\nlines 0.6914607437078285", "kind": "process flow", "file_name": "a | b 0.6054452852886862", "received_from": "01a2176c-06e0-7d99-b0ea-9c82832290ac", "received_on": "1979-03-19", "confidentiality": "public"}','Facilitator','2026-11-26 10:34:45.859299',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',66,0,'add','artefacts','01a2176c-08f0-7d4d-b0d0-704f7d0c2aa9','ART-002','','null','{"id": "01a2176c-08f0-7d4d-b0d0-704f7d0c2aa9", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "confirmed", "version": 1, "created_at": "2026-11-26T10:34:45.873148Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.873148Z", "updated_by": "Facilitator", "title": "two\nlines 0.3528840683266743", "file_name": "日本語 0.6145266006491822", "media_type": "naïve café 0.06955633950301032", "size_bytes": 1000000000000000, "received_from": "01a2176c-06d7-752c-b7f9-4ad3f06f15b1", "received_on": "2068-05-06"}','Facilitator','2026-11-26 10:34:45.873148',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',67,0,'add','artefacts','01a2176c-08f5-7d40-be60-79b6d49fb0b1','ART-003','','null','{"id": "01a2176c-08f5-7d40-be60-79b6d49fb0b1", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "confirmed", "source": "’quoted’ 0.001837122978024408", "notes": "日本語 0.9960808454275804", "version": 1, "created_at": "2026-11-26T10:34:45.877782Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.877782Z", "updated_by": "Facilitator", "title": "two\nlines 0.9108379345253993", "media_type": "Retail 0.3655358557925129", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "received_from": "01a2176c-06d7-752c-b7f9-4ad3f06f15b1", "received_on": "2077-06-23"}','Facilitator','2026-11-26 10:34:45.877782',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',68,0,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','name','"日本語 0.20521636477812588"','"Retail 0.7875059006226415"','Facilitator','2026-11-26 10:34:45.882417',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',68,1,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','kind','"SLO"','"data quality"','Facilitator','2026-11-26 10:34:45.882417',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',68,2,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','measured_by','null','"naïve café 0.49167884569571896"','Facilitator','2026-11-26 10:34:45.882417',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',68,3,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','formula','null','"C:\\temp 0.35848793914043775"','Facilitator','2026-11-26 10:34:45.882417',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',68,4,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','driver','null','"analytics"','Facilitator','2026-11-26 10:34:45.882417',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',68,5,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','provider','"a | b 0.0190482213329769"','"<b>bold</b> 0.6162549959871845"','Facilitator','2026-11-26 10:34:45.882417',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',68,6,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','tags','[]','["two\nlines"]','Facilitator','2026-11-26 10:34:45.882417',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',69,0,'set','flows','01a2176c-07f2-7db0-b1dc-c4f046878303','FLO-001','origin','"01a2176c-0732-758e-9504-f3809edb9a9c"','"01a2176c-0737-7502-af31-c84121bae8c3"','Facilitator','2026-11-26 10:34:45.890580',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',69,1,'set','flows','01a2176c-07f2-7db0-b1dc-c4f046878303','FLO-001','target','"01a2176c-072d-7771-9005-a18100b876a7"','"01a2176c-07e8-72a6-8c88-80175ea73030"','Facilitator','2026-11-26 10:34:45.890580',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',69,2,'set','flows','01a2176c-07f2-7db0-b1dc-c4f046878303','FLO-001','authentication','"two\nlines 0.8509629219538113"','"’quoted’ 0.7187789613749553"','Facilitator','2026-11-26 10:34:45.890580',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,0,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','name','"<b>bold</b> 0.5538198662371774"','"Retail 0.9011114869586621"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,1,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','stage','"analyze"','"collect"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,2,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','state','"both"','"future"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,3,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','trigger','"’quoted’ 0.27948828671010884"','"late data 0.8277715820472364"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,4,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','latency_minutes','1000000000000000.0','62.76490640282072','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,5,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','rto_minutes','20.241173849820605','48.1151582693485','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,6,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','security_zone','"=1+1 0.22509934230030493"','"naïve café 0.8610536542626874"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,7,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','r_decision','null','"repurchase"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,8,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','complexity','"medium"','"high"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,9,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','source','"a | b 0.7547485637932494"','"<b>bold</b> 0.9083465911846246"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,10,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','private_notes','null','"naïve café 0.4007209896301043"','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',70,11,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','tags','["late data"]','["naïve café", "日本語"]','Facilitator','2026-11-26 10:34:45.897556',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',71,0,'remove','requirements','01a2176c-08c6-7165-b441-7d1090399a82','REQ-003','','{"id": "01a2176c-08c6-7165-b441-7d1090399a82", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "confidence": "stated", "notes": "=1+1 0.8051933424106011", "private_notes": "=1+1 0.28821519780720495", "version": 1, "created_at": "2026-11-26T10:34:45.830684Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.830684Z", "updated_by": "Facilitator", "statement": "=1+1 0.8597869071043509", "status": "draft", "verification": "demonstration", "link_state": "ok"}','null','Facilitator','2026-11-26 10:34:45.908616',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',72,0,'add','requirements','01a2176c-091f-7e84-bf6a-bbb6a7badc52','REQ-004','','null','{"id": "01a2176c-091f-7e84-bf6a-bbb6a7badc52", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 3072, "confidence": "confirmed", "private_notes": "late data 0.19306708894763946", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-26T10:34:45.919626Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.919626Z", "updated_by": "Facilitator", "statement": "=1+1 0.45816106671616175", "priority": "should", "status": "agreed", "verification": "inspection", "rationale": "Retail 0.029084241945153244", "link_state": "overridden"}','Facilitator','2026-11-26 10:34:45.919626',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',73,0,'add','people','01a2176c-092c-765d-aa15-e720bfd73238','PER-004','','null','{"id": "01a2176c-092c-765d-aa15-e720bfd73238", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 4096, "private_notes": "=1+1 0.7597605547255979", "version": 1, "created_at": "2026-11-26T10:34:45.932961Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.932961Z", "updated_by": "Facilitator", "name": "=1+1 0.32031861628409", "role": "compliance", "can_sign_off": true, "email": "a@b.example"}','Facilitator','2026-11-26 10:34:45.932961',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',74,0,'add','steps','01a2176c-0931-7a95-9d56-d13b0864f6eb','STP-004','','null','{"id": "01a2176c-0931-7a95-9d56-d13b0864f6eb", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 1536, "source": "a | b 0.5060924326988999", "version": 1, "created_at": "2026-11-26T10:34:45.937540Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.937540Z", "updated_by": "Facilitator", "name": "=1+1 0.21886428682994608", "stage": "analyze", "state": "current", "owner": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "what_it_does": "<b>bold</b> 0.545922490877001", "latency_minutes": 1000000000000000.0, "automation": 4, "effectiveness": 5, "expansion": 1000000000000000.0, "retention_days": 1000000000000000, "compression": 0.01, "r_decision": "repurchase"}','Facilitator','2026-11-26 10:34:45.937540',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',75,0,'set','measures','01a2176c-087a-7776-a42a-adf214bc8421','MEA-002','frequency','"on request"','"monthly"','Facilitator','2026-11-26 10:34:45.943903',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',76,0,'add','artefacts','01a2176c-093c-7249-96d1-1507f1a581b4','ART-004','','null','{"id": "01a2176c-093c-7249-96d1-1507f1a581b4", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 1536, "private_notes": "’quoted’ 0.5239836183741358", "version": 1, "created_at": "2026-11-26T10:34:45.948609Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.948609Z", "updated_by": "Facilitator", "title": "’quoted’ 0.6300179645805866", "file_name": "’quoted’ 0.4941286449196186", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "confidentiality": "confidential"}','Facilitator','2026-11-26 10:34:45.948609',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',77,0,'set','readings','01a2176c-0896-7c72-94fa-7a398b0a7189','REA-003','on','"2065-05-27"','"2046-01-01"','Facilitator','2026-11-26 10:34:45.954679',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',77,1,'set','readings','01a2176c-0896-7c72-94fa-7a398b0a7189','REA-003','value','-999999999999950.6','-1000000000000000.0','Facilitator','2026-11-26 10:34:45.954679',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',77,2,'set','readings','01a2176c-0896-7c72-94fa-7a398b0a7189','REA-003','private_notes','null','"late data 0.32461327035178233"','Facilitator','2026-11-26 10:34:45.954679',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',77,3,'set','readings','01a2176c-0896-7c72-94fa-7a398b0a7189','REA-003','unanswered','{}','{"late data": "=1+1"}','Facilitator','2026-11-26 10:34:45.954679',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',78,0,'set','outputs','01a2176c-071c-7a23-98c0-911122ba2642','OUP-001','name','"C:\\temp 0.8082526283723965"','"Retail 0.05920640393154686"','Facilitator','2026-11-26 10:34:45.963338',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',78,1,'set','outputs','01a2176c-071c-7a23-98c0-911122ba2642','OUP-001','freshness_minutes','null','0.0','Facilitator','2026-11-26 10:34:45.963338',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',78,2,'set','outputs','01a2176c-071c-7a23-98c0-911122ba2642','OUP-001','acceptance','"a | b 0.4950722507160109"','"Retail 0.45418303115961733"','Facilitator','2026-11-26 10:34:45.963338',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',78,3,'set','outputs','01a2176c-071c-7a23-98c0-911122ba2642','OUP-001','source','null','"<b>bold</b> 0.22211391340975062"','Facilitator','2026-11-26 10:34:45.963338',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',79,0,'add','links','01a2176c-0954-7314-bfe6-f5059d92f670','LNK-001','','null','{"id": "01a2176c-0954-7314-bfe6-f5059d92f670", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-26T10:34:45.970795Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.970795Z", "updated_by": "Facilitator", "from_id": "01a2176c-071c-7a23-98c0-911122ba2642", "to_id": "01a2176c-08c1-76f9-a42d-4c51f65b8c77", "kind": "satisfies"}','Facilitator','2026-11-26 10:34:45.970795',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',80,0,'set','steps','01a2176c-07ed-7157-b238-334a8cdf077a','STP-003','position','3072','512','Facilitator','2026-11-26 10:34:45.992631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',81,0,'set','outputs','01a2176c-071c-7a23-98c0-911122ba2642','OUP-001','position','1024','4096','Facilitator','2026-11-26 10:34:45.998455',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',82,0,'add','skills','01a2176c-0975-72c9-8d2f-56a02e6c3775','SKI-004','','null','{"id": "01a2176c-0975-72c9-8d2f-56a02e6c3775", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 4096, "notes": "two\nlines 0.5447052107153713", "unanswered": {"late data": "日本語"}, "version": 1, "created_at": "2026-11-26T10:34:46.005714Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.005714Z", "updated_by": "Facilitator", "skill": "=1+1 0.8352967392154901", "state": "both", "level_present": 3}','Facilitator','2026-11-26 10:34:46.005714',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',83,0,'set','engagement','01a2176c-0664-7d3b-971d-8ea9d5b3a499','ENG-001','unanswered','{}','{"confidence": "unknown"}','Facilitator','2026-11-26 10:34:46.014059',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',84,0,'add','outcomes','01a2176c-0984-7dd6-9612-3ab0b2e3e028','OUT-004','','null','{"id": "01a2176c-0984-7dd6-9612-3ab0b2e3e028", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 2560, "notes": "=1+1 0.8570090610745863", "version": 1, "created_at": "2026-11-26T10:34:46.020263Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.020263Z", "updated_by": "Facilitator", "statement": "日本語 0.05129348881010598", "horizon": "desired future", "category": "sustainability", "beneficiary": "naïve café 0.81753434781499"}','Facilitator','2026-11-26 10:34:46.020263',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',85,0,'add','log','01a2176c-0989-7783-8b74-259c5f1b1f62','LOG-004','','null','{"id": "01a2176c-0989-7783-8b74-259c5f1b1f62", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 2560, "source": "late data 0.024365196884594598", "notes": "naïve café 0.9096668317631549", "version": 1, "created_at": "2026-11-26T10:34:46.026196Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.026196Z", "updated_by": "Facilitator", "subject": "late data 0.5314795688117789", "kind": "assumption", "due": "2028-02-27", "status": "open", "rationale": "naïve café 0.29904721060176054", "impact": 5}','Facilitator','2026-11-26 10:34:46.026196',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',86,0,'set','engagement','01a2176c-0664-7d3b-971d-8ea9d5b3a499','ENG-001','kind','null','"assess only"','Facilitator','2026-11-26 10:34:46.032704',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',87,0,'add','people','01a2176c-0994-7697-8c16-5ffd840265c1','PER-005','','null','{"id": "01a2176c-0994-7697-8c16-5ffd840265c1", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 5, "position": 3584, "confidence": "estimated", "source": "’quoted’ 0.026549835722380233", "version": 1, "created_at": "2026-11-26T10:34:46.036804Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.036804Z", "updated_by": "Facilitator", "name": "late data 0.02407875793690073", "organisation": "C:\\temp 0.40225739563718854", "role": "other", "can_sign_off": true, "email": "a@b.example"}','Facilitator','2026-11-26 10:34:46.036804',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',88,0,'set','outcomes','01a2176c-06f9-73e2-8018-69b2ba338d48','OUT-003','owner','"01a2176c-06d7-752c-b7f9-4ad3f06f15b1"','null','Facilitator','2026-11-26 10:34:46.042493',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',88,1,'set','constraints','01a2176c-0712-70dd-aee9-a299e1436727','CON-002','owner','"01a2176c-06d7-752c-b7f9-4ad3f06f15b1"','null','Facilitator','2026-11-26 10:34:46.042493',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',88,2,'set','parties','01a2176c-079a-70d2-9aae-06641944a635','PAR-002','contact','"01a2176c-06d7-752c-b7f9-4ad3f06f15b1"','null','Facilitator','2026-11-26 10:34:46.042493',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',88,3,'set','steps','01a2176c-07e8-72a6-8c88-80175ea73030','STP-002','owner','"01a2176c-06d7-752c-b7f9-4ad3f06f15b1"','null','Facilitator','2026-11-26 10:34:46.042493',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',88,4,'set','artefacts','01a2176c-08f0-7d4d-b0d0-704f7d0c2aa9','ART-002','received_from','"01a2176c-06d7-752c-b7f9-4ad3f06f15b1"','null','Facilitator','2026-11-26 10:34:46.042493',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',88,5,'set','artefacts','01a2176c-08f5-7d40-be60-79b6d49fb0b1','ART-003','received_from','"01a2176c-06d7-752c-b7f9-4ad3f06f15b1"','null','Facilitator','2026-11-26 10:34:46.042493',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',88,6,'remove','people','01a2176c-06d7-752c-b7f9-4ad3f06f15b1','PER-002','','{"id": "01a2176c-06d7-752c-b7f9-4ad3f06f15b1", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "source": "a | b 0.2308665415409843", "notes": "C:\\temp 0.9522444552911937", "version": 1, "created_at": "2026-11-26T10:34:45.335829Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.335829Z", "updated_by": "Facilitator", "name": "Retail 0.022322111021323865", "job_title": "<b>bold</b> 0.6864838541790798", "email": "a@b.example"}','null','Facilitator','2026-11-26 10:34:46.042493',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',89,0,'add','responses','01a2176c-09bc-75f9-9c57-c553e42a3fab','RSP-004','','null','{"id": "01a2176c-09bc-75f9-9c57-c553e42a3fab", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 2560, "source": "two\nlines 0.5956491560373849", "version": 1, "created_at": "2026-11-26T10:34:46.077190Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.077190Z", "updated_by": "Facilitator", "measure": "01a2176c-087f-7be7-88f5-55ef84b9ad4a", "score": 7, "respondent": "<b>bold</b> 0.735754468465462"}','Facilitator','2026-11-26 10:34:46.077190',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,0,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','name','"Retail 0.7875059006226415"','"=1+1 0.788555328326452"','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,1,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','kind','"data quality"','"cost"','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,2,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','formula','"C:\\temp 0.35848793914043775"','"=1+1 0.4532359420740729"','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,3,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','satisfied_from','1','2','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,4,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','driver','"analytics"','"operational"','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,5,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','provider','"<b>bold</b> 0.6162549959871845"','"日本語 0.3882176076931415"','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,6,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','customer','"a | b 0.22579226131043162"','"Retail 0.9702614405720881"','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,7,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','private_notes','"<b>bold</b> 0.4306207293809434"','"naïve café 0.7824582028213902"','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',90,8,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','tags','["two\nlines"]','[]','Facilitator','2026-11-26 10:34:46.084437',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',91,0,'add','workflows','01a2176c-09ca-7a15-816f-5b263ecb157d','WFL-004','','null','{"id": "01a2176c-09ca-7a15-816f-5b263ecb157d", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 2560, "confidence": "assumed", "source": "Retail 0.742135444888249", "version": 1, "created_at": "2026-11-26T10:34:46.090534Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.090534Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.1465421752269691", "state": "future", "purpose": "<b>bold</b> 0.9750606327806371", "effectiveness": 5, "low_level": "’quoted’ 0.3980508582795599", "restore_hours": 1.5174067081304976}','Facilitator','2026-11-26 10:34:46.090534',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',92,0,'add','links','01a2176c-09d1-7f2b-9190-9e894a9432ad','LNK-002','','null','{"id": "01a2176c-09d1-7f2b-9190-9e894a9432ad", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "version": 1, "created_at": "2026-11-26T10:34:46.096677Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.096677Z", "updated_by": "Facilitator", "from_id": "01a2176c-0717-7fff-8570-1fefd2145414", "to_id": "01a2176c-09ca-7a15-816f-5b263ecb157d", "kind": "constrains"}','Facilitator','2026-11-26 10:34:46.096677',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',93,0,'set','flows','01a2176c-0808-7673-b4af-becfcd92b25b','FLO-003','origin','"01a2176c-07d3-7856-8f16-99c03d5fac52"','"01a2176c-074c-7bd6-b9e2-e5bcece1adbb"','Facilitator','2026-11-26 10:34:46.101710',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',93,1,'set','flows','01a2176c-0808-7673-b4af-becfcd92b25b','FLO-003','target','"01a2176c-072d-7771-9005-a18100b876a7"','"01a2176c-0748-79e2-b435-b88ac9021f0e"','Facilitator','2026-11-26 10:34:46.101710',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',93,2,'set','flows','01a2176c-0808-7673-b4af-becfcd92b25b','FLO-003','state','"current"','"both"','Facilitator','2026-11-26 10:34:46.101710',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',93,3,'set','flows','01a2176c-0808-7673-b4af-becfcd92b25b','FLO-003','latency_minutes','null','43.09183121590633','Facilitator','2026-11-26 10:34:46.101710',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',93,4,'set','flows','01a2176c-0808-7673-b4af-becfcd92b25b','FLO-003','notes','"’quoted’ 0.702062432941858"','"C:\\temp 0.3588283035244785"','Facilitator','2026-11-26 10:34:46.101710',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',93,5,'set','flows','01a2176c-0808-7673-b4af-becfcd92b25b','FLO-003','private_notes','null','"a | b 0.42743759527831693"','Facilitator','2026-11-26 10:34:46.101710',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',93,6,'set','flows','01a2176c-0808-7673-b4af-becfcd92b25b','FLO-003','unanswered','{}','{"日本語": "two\nlines"}','Facilitator','2026-11-26 10:34:46.101710',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',94,0,'set','engagement','01a2176c-0664-7d3b-971d-8ea9d5b3a499','ENG-001','currency','"EUR"','"CHF"','Facilitator','2026-11-26 10:34:46.106957',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',95,0,'set','people','01a2176c-06bf-7d0b-b3c5-77b3697ac23a','PER-001','position','1024','3328','Facilitator','2026-11-26 10:34:46.110864',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',96,0,'set','measures','01a2176c-087f-7be7-88f5-55ef84b9ad4a','MEA-003','position','3072','1024','Facilitator','2026-11-26 10:34:46.118062',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',96,1,'set','measures','01a2176c-0866-789c-a4c3-3c4a0dc82f93','MEA-001','position','1024','3072','Facilitator','2026-11-26 10:34:46.118062',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',97,0,'add','skills','01a2176c-09eb-7af8-94a3-0c075dfaa4bb','SKI-005','','null','{"id": "01a2176c-09eb-7af8-94a3-0c075dfaa4bb", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 5, "position": 3584, "confidence": "stated", "source": "C:\\temp 0.9019299282193026", "private_notes": "Retail 0.9093340630660831", "unanswered": {"naïve café": "late data"}, "version": 1, "created_at": "2026-11-26T10:34:46.123352Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.123352Z", "updated_by": "Facilitator", "skill": "<b>bold</b> 0.14220662500506465", "state": "both", "people_needed": 27.254335854721212}','Facilitator','2026-11-26 10:34:46.123352',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',98,0,'set','engagement','01a2176c-0664-7d3b-971d-8ea9d5b3a499','ENG-001','title','"Released"','"a | b 0.5731738308800738"','Facilitator','2026-11-26 10:34:46.128610',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',99,0,'set','tools','01a2176c-07cf-7011-8e3e-1d8b78569366','TOO-003','private_notes','null','"’quoted’ 0.07503717339833738"','Facilitator','2026-11-26 10:34:46.132242',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',100,0,'set','responses','01a2176c-089b-7c20-a53c-bd6d09ff43ea','RSP-001','comment','"’quoted’ 0.8808948521366485"','null','Facilitator','2026-11-26 10:34:46.136366',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',101,0,'add','profiles','01a2176c-09fd-7a3e-8aba-823fe9ba8c51','VPR-004','','null','{"id": "01a2176c-09fd-7a3e-8aba-823fe9ba8c51", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 2560, "confidence": "assumed", "tags": ["Retail", "late data", "naïve café"], "version": 1, "created_at": "2026-11-26T10:34:46.141849Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.141849Z", "updated_by": "Facilitator", "input": "01a2176c-074c-7bd6-b9e2-e5bcece1adbb", "timing": "existing", "history_months": 15.271956273141353, "mode": "on request", "peak_records_per_second": 91.72767384620046, "formats": "日本語 0.9685067724996175", "missing_percent": 13.882615604324954, "monetised": 3.9719040025717467, "pattern": "search", "hot_days": 0}','Facilitator','2026-11-26 10:34:46.141849',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',102,0,'remove','outcomes','01a2176c-0984-7dd6-9612-3ab0b2e3e028','OUT-004','','{"id": "01a2176c-0984-7dd6-9612-3ab0b2e3e028", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 2560, "notes": "=1+1 0.8570090610745863", "version": 1, "created_at": "2026-11-26T10:34:46.020263Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.020263Z", "updated_by": "Facilitator", "statement": "日本語 0.05129348881010598", "horizon": "desired future", "category": "sustainability", "beneficiary": "naïve café 0.81753434781499"}','null','Facilitator','2026-11-26 10:34:46.148295',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',103,0,'add','links','01a2176c-0a09-793f-ae03-0dd14e3ef9ec','LNK-003','','null','{"id": "01a2176c-0a09-793f-ae03-0dd14e3ef9ec", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 3, "position": 3072, "version": 1, "created_at": "2026-11-26T10:34:46.153185Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.153185Z", "updated_by": "Facilitator", "from_id": "01a2176c-0717-7fff-8570-1fefd2145414", "to_id": "01a2176c-0819-7312-ab6d-57c59beb3903", "kind": "constrains"}','Facilitator','2026-11-26 10:34:46.153185',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',104,0,'add','flows','01a2176c-0a0d-7b8f-87d2-d6096f36e1a8','FLO-004','','null','{"id": "01a2176c-0a0d-7b8f-87d2-d6096f36e1a8", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 4096, "confidence": "assumed", "version": 1, "created_at": "2026-11-26T10:34:46.158099Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.158099Z", "updated_by": "Facilitator", "origin": "01a2176c-07ed-7157-b238-334a8cdf077a", "target": "01a2176c-071c-7a23-98c0-911122ba2642", "state": "both", "protocol": "Retail 0.652692514982641", "latency_minutes": 89.25573960557875, "interval_minutes": 0.0}','Facilitator','2026-11-26 10:34:46.158099',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',105,0,'set','practices','01a2176c-0819-7312-ab6d-57c59beb3903','PRA-002','private_notes','"’quoted’ 0.3436021383024037"','"’quoted’ 0.5113593390155872"','Facilitator','2026-11-26 10:34:46.164288',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',106,0,'add','log','01a2176c-0a1b-790f-8ce7-470156a85907','LOG-005','','null','{"id": "01a2176c-0a1b-790f-8ce7-470156a85907", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 5, "position": 4096, "confidence": "assumed", "private_notes": "<b>bold</b> 0.3398842446268243", "tags": ["late data"], "version": 1, "created_at": "2026-11-26T10:34:46.171472Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.171472Z", "updated_by": "Facilitator", "subject": "<b>bold</b> 0.6785122483612626", "kind": "decision", "owner": "01a2176c-06e0-7d99-b0ea-9c82832290ac", "due": "1964-03-13", "status": "open", "chosen": "日本語 0.7559997174802331", "impact": 5, "reply": "日本語 0.5488074213921958"}','Facilitator','2026-11-26 10:34:46.171472',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',107,0,'remove','skills','01a2176c-0975-72c9-8d2f-56a02e6c3775','SKI-004','','{"id": "01a2176c-0975-72c9-8d2f-56a02e6c3775", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 4096, "notes": "two\nlines 0.5447052107153713", "unanswered": {"late data": "日本語"}, "version": 1, "created_at": "2026-11-26T10:34:46.005714Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.005714Z", "updated_by": "Facilitator", "skill": "=1+1 0.8352967392154901", "state": "both", "level_present": 3}','null','Facilitator','2026-11-26 10:34:46.176405',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',108,0,'set','engagement','01a2176c-0664-7d3b-971d-8ea9d5b3a499','ENG-001','title','"a | b 0.5731738308800738"','"’quoted’ 0.7979864624551181"','Facilitator','2026-11-26 10:34:46.182836',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',109,0,'add','practices','01a2176c-0a29-7e69-9a02-48185cc4e403','PRA-004','','null','{"id": "01a2176c-0a29-7e69-9a02-48185cc4e403", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 2560, "source": "two\nlines 0.5958309416159691", "private_notes": "日本語 0.6194694582952445", "version": 1, "created_at": "2026-11-26T10:34:46.186064Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.186064Z", "updated_by": "Facilitator", "kind": "data catalogue", "state": "current", "tool": "01a2176c-07bd-7477-b378-57406f7b63ca"}','Facilitator','2026-11-26 10:34:46.186064',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',110,0,'remove','steps','01a2176c-0931-7a95-9d56-d13b0864f6eb','STP-004','','{"id": "01a2176c-0931-7a95-9d56-d13b0864f6eb", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 4, "position": 1536, "source": "a | b 0.5060924326988999", "version": 1, "created_at": "2026-11-26T10:34:45.937540Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:45.937540Z", "updated_by": "Facilitator", "name": "=1+1 0.21886428682994608", "stage": "analyze", "state": "current", "owner": "01a2176c-06bf-7d0b-b3c5-77b3697ac23a", "what_it_does": "<b>bold</b> 0.545922490877001", "latency_minutes": 1000000000000000.0, "automation": 4, "effectiveness": 5, "expansion": 1000000000000000.0, "retention_days": 1000000000000000, "compression": 0.01, "r_decision": "repurchase"}','null','Facilitator','2026-11-26 10:34:46.192062',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',111,0,'remove','parties','01a2176c-079a-70d2-9aae-06641944a635','PAR-002','','{"id": "01a2176c-079a-70d2-9aae-06641944a635", "engagement_id": "01a2176c-0664-7d3b-971d-8ea9d5b3a499", "number": 2, "position": 2048, "confidence": "stated", "source": "a | b 0.047034792200516096", "version": 2, "created_at": "2026-11-26T10:34:45.530815Z", "created_by": "Facilitator", "updated_at": "2026-11-26T10:34:46.042493Z", "updated_by": "Facilitator", "name": "C:\\temp 0.9493464080355665", "role": "consumer", "kind": "application", "organisation": "=1+1 0.22922837533180018", "needs": "late data 0.3991299021963799", "purpose": "’quoted’ 0.9548162743135121"}','null','Facilitator','2026-11-26 10:34:46.202051',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',112,0,'set','engagement','01a2176c-0664-7d3b-971d-8ea9d5b3a499','ENG-001','scope_out','null','"Retail 0.6084923686022776"','Facilitator','2026-11-26 10:34:46.208016',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',113,0,'set','engagement','01a2176c-0664-7d3b-971d-8ea9d5b3a499','ENG-001','time_zone','"UTC"','"=1+1 0.7195901088197912"','Facilitator','2026-11-26 10:34:46.212113',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',114,0,'set','skills','01a2176c-09eb-7af8-94a3-0c075dfaa4bb','SKI-005','private_notes','"Retail 0.9093340630660831"','"日本語 0.9147909006496577"','Facilitator','2026-11-26 10:34:46.216448',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499',115,0,'set','skills','01a2176c-09eb-7af8-94a3-0c075dfaa4bb','SKI-005','private_notes','"日本語 0.9147909006496577"','"Retail 0.9093340630660831"','Facilitator','2026-11-26 10:34:46.218678',NULL,114,NULL);
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
INSERT INTO "constraint" VALUES('01a2176c-06fe-7f03-b950-1b8dad700898','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,NULL,'a | b 0.11391291239273016','’quoted’ 0.7795398455434103','[]','{}',1,'2026-11-26 10:34:45.374555','Facilitator','2026-11-26 10:34:45.374555','Facilitator',NULL,'=1+1 0.9679033101508892','existing','business','partner',NULL,-1.0e+15,'Retail 0.5905839712874152','1948-04-23','2079-03-02',NULL,NULL,NULL,NULL,'01a2176c-06bf-7d0b-b3c5-77b3697ac23a','GLBA','<b>bold</b> 0.5914093121448057','<b>bold</b> 0.29607267308315155',1000000000000000,NULL,1,'’quoted’ 0.7827003757293756','naïve café 0.2665354510728647','1985-07-31',NULL,8.82393202466463577593e+01,7.67951182913096346265e+01,'Retail 0.0846802304164842','two
lines 0.21296819499142416',NULL);
INSERT INTO "constraint" VALUES('01a2176c-0712-70dd-aee9-a299e1436727','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'stated',NULL,NULL,NULL,'[]','{"=1+1":"two\nlines"}',2,'2026-11-26 10:34:45.394235','Facilitator','2026-11-26 10:34:46.042493','Facilitator',NULL,'late data 0.3207259553606644','anticipated',NULL,NULL,NULL,1.0e+15,'two
lines 0.2237140727487692','1965-05-24','1970-07-26','law','日本語 0.10773068507771688',NULL,'Retail 0.09168312261651779','01a2176c-06bf-7d0b-b3c5-77b3697ac23a','SOC 2','late data 0.45090861743229205',NULL,1000000000000000,NULL,0,NULL,'日本語 0.7116109466329968','1954-10-15',NULL,1.0e+15,NULL,'<b>bold</b> 0.31328086106892794','a | b 0.9698132768381156',NULL);
INSERT INTO "constraint" VALUES('01a2176c-0717-7fff-8570-1fefd2145414','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,NULL,NULL,'naïve café 0.1781548656443236','=1+1 0.04855879928785889','[]','{}',1,'2026-11-26 10:34:45.399914','Facilitator','2026-11-26 10:34:45.399914','Facilitator',NULL,'naïve café 0.3073211178125135','existing',NULL,'must keep','prefer',NULL,'日本語 0.041052254492352946','2059-10-10',NULL,NULL,'a | b 0.10094762253929235',NULL,NULL,'01a2176c-06bf-7d0b-b3c5-77b3697ac23a','FERPA','日本語 0.551204754915506','late data 0.02151407774822478',0,1000000000000000,0,'two
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
INSERT INTO "data_quality" VALUES('01a2176c-0772-7766-9887-2c401e73d1a2','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'naïve café 0.008279858133068752','<b>bold</b> 0.5142837977116697','<b>bold</b> 0.6158446064792344','["Retail","a | b","C:\\temp"]','{}',1,'2026-11-26 10:34:45.490185','Facilitator','2026-11-26 10:34:45.490185','Facilitator',NULL,'01a2176c-0748-79e2-b435-b88ac9021f0e','understandability',NULL,100.0,NULL,NULL);
INSERT INTO "data_quality" VALUES('01a2176c-0780-7ef4-abe1-3a2425a1a1de','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'unknown',NULL,'<b>bold</b> 0.5420405711205759',NULL,'[]','{}',1,'2026-11-26 10:34:45.504665','Facilitator','2026-11-26 10:34:45.504665','Facilitator',NULL,'01a2176c-074c-7bd6-b9e2-e5bcece1adbb','completeness',82.1864890326959,NULL,NULL,NULL);
INSERT INTO "data_quality" VALUES('01a2176c-0785-72fc-a3b7-20efd59e09ff','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'estimated','日本語 0.9365230922325852',NULL,NULL,'[]','{}',1,'2026-11-26 10:34:45.509525','Facilitator','2026-11-26 10:34:45.509525','Facilitator',NULL,'01a2176c-0748-79e2-b435-b88ac9021f0e','understandability',5.06317350597555204672e+01,0.0,'Retail 0.9945310087813287',NULL);
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
INSERT INTO "deficiency" VALUES('01a2176c-084c-7982-a48a-ec63ce995fe8','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,'assumed',NULL,'=1+1 0.07968885311972473',NULL,'["=1+1","日本語"]','{}',1,'2026-11-26 10:34:45.708815','Facilitator','2026-11-26 10:34:45.708815','Facilitator',NULL,'’quoted’ 0.6491307326692212','01a2176c-07bd-7477-b378-57406f7b63ca',NULL,NULL,'a | b 0.7547510775297261','C:\temp 0.364368232726187','C:\temp 0.5112375245773074',1.0e+15,'two
lines 0.7113958129796156');
INSERT INTO "deficiency" VALUES('01a2176c-085d-7f10-94cd-e6037f5f9bcf','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,'a | b 0.8579951066621663',NULL,NULL,'[]','{"<b>bold</b>":"Retail"}',1,'2026-11-26 10:34:45.725423','Facilitator','2026-11-26 10:34:45.725423','Facilitator',NULL,'日本語 0.07726274004845912','01a2176c-074c-7bd6-b9e2-e5bcece1adbb',NULL,NULL,NULL,NULL,'=1+1 0.4795812110201009',0.0,NULL);
INSERT INTO "deficiency" VALUES('01a2176c-0862-79c7-8996-085830e283f4','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'unknown',NULL,'two
lines 0.7892667310843179',NULL,'["=1+1","two\nlines","a | b"]','{}',1,'2026-11-26 10:34:45.730523','Facilitator','2026-11-26 10:34:45.730523','Facilitator',NULL,'日本語 0.885252085431635',NULL,NULL,5,'naïve café 0.3597401810619114','日本語 0.6977303741012196','late data 0.9758240739662508',1.0e+15,'naïve café 0.07539677851977677');
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
	archived_at DATETIME, numbers_given TEXT DEFAULT '{}' NOT NULL, 
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
INSERT INTO "engagement" VALUES('01a2176c-0664-7d3b-971d-8ea9d5b3a499','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,0,NULL,NULL,NULL,NULL,'[]','{"confidence":"unknown"}',8,'2026-11-26 10:34:45.228246','Facilitator','2026-11-26 10:34:46.218678','Facilitator',NULL,'’quoted’ 0.7979864624551181','A shop',NULL,NULL,'assess only','preparing',NULL,NULL,36,'CHF','=1+1 0.7195901088197912',NULL,'Retail 0.6084923686022776','{}',115,NULL,'{"artefacts":4,"constraints":3,"data_quality":3,"deficiencies":3,"flows":4,"inputs":3,"links":3,"log":5,"measures":3,"outcomes":4,"outputs":3,"parties":3,"partners":3,"people":5,"practices":4,"profiles":4,"readings":3,"requirements":4,"responses":4,"skills":5,"steps":4,"tools":3,"workflows":4}');
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
INSERT INTO "flow" VALUES('01a2176c-07f2-7db0-b1dc-c4f046878303','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'two
lines 0.790878236469853','late data 0.03693739007275909','late data 0.9022086883488681','["two\nlines","Retail"]','{}',2,'2026-11-26 10:34:45.618687','Facilitator','2026-11-26 10:34:45.890580','Facilitator',NULL,'01a2176c-0737-7502-af31-c84121bae8c3','01a2176c-07e8-72a6-8c88-80175ea73030','future','streaming','Retail 0.5521910708222612',NULL,'<b>bold</b> 0.30460593542964987',NULL,NULL,'’quoted’ 0.7187789613749553',0,NULL);
INSERT INTO "flow" VALUES('01a2176c-0803-7636-aecc-5ecd8a73f99d','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'estimated',NULL,'日本語 0.573771199478443',NULL,'["日本語"]','{"two\nlines":"日本語"}',1,'2026-11-26 10:34:45.635389','Facilitator','2026-11-26 10:34:45.635389','Facilitator',NULL,'01a2176c-0748-79e2-b435-b88ac9021f0e','01a2176c-074c-7bd6-b9e2-e5bcece1adbb','both','on request','two
lines 0.003406069596069261',0.0,'’quoted’ 0.14821622214901997',3.17200965186912782196e+01,1.0e+15,NULL,NULL,'late data 0.7675492661501174');
INSERT INTO "flow" VALUES('01a2176c-0808-7673-b4af-becfcd92b25b','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'stated',NULL,'C:\temp 0.3588283035244785','a | b 0.42743759527831693','["naïve café"]','{"日本語":"two\nlines"}',2,'2026-11-26 10:34:45.640281','Facilitator','2026-11-26 10:34:46.101710','Facilitator',NULL,'01a2176c-074c-7bd6-b9e2-e5bcece1adbb','01a2176c-0748-79e2-b435-b88ac9021f0e','both','on request','two
lines 0.301322965230045',NULL,NULL,4.30918312159063319208e+01,1.0e+15,NULL,1,'Retail 0.028709642509242794');
INSERT INTO "flow" VALUES('01a2176c-0a0d-7b8f-87d2-d6096f36e1a8','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,4096,'assumed',NULL,NULL,NULL,'[]','{}',1,'2026-11-26 10:34:46.158099','Facilitator','2026-11-26 10:34:46.158099','Facilitator',NULL,'01a2176c-07ed-7157-b238-334a8cdf077a','01a2176c-071c-7a23-98c0-911122ba2642','both',NULL,NULL,NULL,'Retail 0.652692514982641',8.92557396055787535295e+01,0.0,NULL,NULL,NULL);
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
INSERT INTO "input" VALUES('01a2176c-0737-7502-af31-c84121bae8c3','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-26 10:34:45.431571','Facilitator','2026-11-26 10:34:45.431571','Facilitator',NULL,'two
lines 0.32368783653411803','message broker','search','’quoted’ 0.4922991328917098',NULL,'01a2176c-06bf-7d0b-b3c5-77b3697ac23a','pull',NULL,'both',NULL,NULL,'C:\temp 0.6008323865726104','日本語 0.702891902404374','two
lines 0.19736112176941356',6.78548175015767185414e+01,5,NULL,787571304846754,'["21 CFR 11"]',NULL,458238739978432,NULL);
INSERT INTO "input" VALUES('01a2176c-0748-79e2-b435-b88ac9021f0e','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,'naïve café 0.2587675375028581',NULL,'Retail 0.8517720989837744','[]','{}',1,'2026-11-26 10:34:45.448320','Facilitator','2026-11-26 10:34:45.448320','Facilitator',NULL,'’quoted’ 0.010128068547323954',NULL,NULL,'two
lines 0.30366884285263684','日本語 0.48454307891146764','01a2176c-06bf-7d0b-b3c5-77b3697ac23a','push',NULL,'future','restricted','personal',NULL,'日本語 0.6049939193159586','naïve café 0.23723352615554094',6.85541709876416049951e+00,NULL,1,0,'["BCBS 239","FedRAMP"]',NULL,1000000000000000,NULL);
INSERT INTO "input" VALUES('01a2176c-074c-7bd6-b9e2-e5bcece1adbb','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'estimated','’quoted’ 0.3895934835963474','日本語 0.33011725914726364','naïve café 0.9943934088859884','[]','{}',1,'2026-11-26 10:34:45.453099','Facilitator','2026-11-26 10:34:45.453099','Facilitator',NULL,'naïve café 0.785411955930974','other',NULL,NULL,'’quoted’ 0.913145005203284',NULL,NULL,'two
lines 0.16253579511210126','both',NULL,'special category',NULL,'naïve café 0.7184769263967773','late data 0.2276197030917395',0.0,1,NULL,556709515033299,'["SOX","other","COPPA"]',0,1000000000000000,'=1+1 0.9734382274129786');
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
INSERT INTO "link" VALUES('01a2176c-0954-7314-bfe6-f5059d92f670','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-26 10:34:45.970795','Facilitator','2026-11-26 10:34:45.970795','Facilitator',NULL,'01a2176c-071c-7a23-98c0-911122ba2642','01a2176c-08c1-76f9-a42d-4c51f65b8c77','satisfies',NULL);
INSERT INTO "link" VALUES('01a2176c-09d1-7f2b-9190-9e894a9432ad','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-26 10:34:46.096677','Facilitator','2026-11-26 10:34:46.096677','Facilitator',NULL,'01a2176c-0717-7fff-8570-1fefd2145414','01a2176c-09ca-7a15-816f-5b263ecb157d','constrains',NULL);
INSERT INTO "link" VALUES('01a2176c-0a09-793f-ae03-0dd14e3ef9ec','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-26 10:34:46.153185','Facilitator','2026-11-26 10:34:46.153185','Facilitator',NULL,'01a2176c-0717-7fff-8570-1fefd2145414','01a2176c-0819-7312-ab6d-57c59beb3903','constrains',NULL);
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
INSERT INTO "log_entry" VALUES('01a2176c-08cb-760c-9ccb-02291ed0f2b5','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'late data 0.3549150832422996',NULL,'’quoted’ 0.08750726285272414','["late data"]','{}',1,'2026-11-26 10:34:45.835626','Facilitator','2026-11-26 10:34:45.835626','Facilitator',NULL,'’quoted’ 0.43100817569983396','assumption','01a2176c-06e0-7d99-b0ea-9c82832290ac','2014-03-11','open',NULL,'’quoted’ 0.5449016314112451',5,5,'naïve café 0.5918323666672733');
INSERT INTO "log_entry" VALUES('01a2176c-08da-7e12-ad33-7883cca73d2d','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'stated','<b>bold</b> 0.7597579059529755',NULL,'two
lines 0.5968715354683757','["日本語"]','{}',1,'2026-11-26 10:34:45.850234','Facilitator','2026-11-26 10:34:45.850234','Facilitator',NULL,'’quoted’ 0.4290178832447692','action','01a2176c-06bf-7d0b-b3c5-77b3697ac23a',NULL,'done','naïve café 0.2686181136164322',NULL,5,3,'C:\temp 0.4555436692811837');
INSERT INTO "log_entry" VALUES('01a2176c-08de-7c0d-b316-59aa1a5700b9','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'stated',NULL,'naïve café 0.7696265821805066',NULL,'["日本語","Retail","’quoted’"]','{}',1,'2026-11-26 10:34:45.854819','Facilitator','2026-11-26 10:34:45.854819','Facilitator',NULL,'C:\temp 0.9727196754615799','question',NULL,'2068-01-19','done',NULL,'two
lines 0.9977877150324393',NULL,NULL,'’quoted’ 0.9104949632714514');
INSERT INTO "log_entry" VALUES('01a2176c-0989-7783-8b74-259c5f1b1f62','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,2560,NULL,'late data 0.024365196884594598','naïve café 0.9096668317631549',NULL,'[]','{}',1,'2026-11-26 10:34:46.026196','Facilitator','2026-11-26 10:34:46.026196','Facilitator',NULL,'late data 0.5314795688117789','assumption',NULL,'2028-02-27','open',NULL,'naïve café 0.29904721060176054',NULL,5,NULL);
INSERT INTO "log_entry" VALUES('01a2176c-0a1b-790f-8ce7-470156a85907','01a2176c-0664-7d3b-971d-8ea9d5b3a499',5,4096,'assumed',NULL,NULL,'<b>bold</b> 0.3398842446268243','["late data"]','{}',1,'2026-11-26 10:34:46.171472','Facilitator','2026-11-26 10:34:46.171472','Facilitator',NULL,'<b>bold</b> 0.6785122483612626','decision','01a2176c-06e0-7d99-b0ea-9c82832290ac','1964-03-13','open','日本語 0.7559997174802331',NULL,NULL,5,'日本語 0.5488074213921958');
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
INSERT INTO "measure" VALUES('01a2176c-0866-789c-a4c3-3c4a0dc82f93','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,3072,NULL,'Retail 0.29451495529976046',NULL,'naïve café 0.7824582028213902','[]','{}',4,'2026-11-26 10:34:45.734706','Facilitator','2026-11-26 10:34:46.118062','Facilitator',NULL,'=1+1 0.788555328326452','cost','existing','C:\temp 0.3628817884918115','lower',-9.99999999999976249987e+14,NULL,-1.0e+15,NULL,'01a2176c-06e0-7d99-b0ea-9c82832290ac','naïve café 0.49167884569571896','=1+1 0.4532359420740729',NULL,'pairwise',NULL,1.0e+15,2,'time to notify','’quoted’ 0.6697402074694956','a | b 0.8903957514741095','C:\temp 0.337995949503372','operational','日本語 0.3882176076931415','Retail 0.9702614405720881','日本語 0.8693739794657643');
INSERT INTO "measure" VALUES('01a2176c-087a-7776-a42a-adf214bc8421','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'confirmed',NULL,'=1+1 0.5687638259710179','’quoted’ 0.2339665210577513','[]','{}',2,'2026-11-26 10:34:45.754341','Facilitator','2026-11-26 10:34:45.943903','Facilitator',NULL,'’quoted’ 0.49415108990692747','NPS','both',NULL,'lower',-9.99999999999964375024e+14,1.0e+15,NULL,4.81138653837702605624e+01,'01a2176c-06e0-7d99-b0ea-9c82832290ac',NULL,'late data 0.03852735846753785','monthly','pairwise',NULL,NULL,10,'time to notify',NULL,NULL,'’quoted’ 0.5886615021015204','operational',NULL,'two
lines 0.303598551834547','a | b 0.19523175180983776');
INSERT INTO "measure" VALUES('01a2176c-087f-7be7-88f5-55ef84b9ad4a','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,1024,NULL,'’quoted’ 0.27328483894768973',NULL,'Retail 0.7985897933821094','["C:\\temp"]','{}',2,'2026-11-26 10:34:45.759268','Facilitator','2026-11-26 10:34:46.118062','Facilitator',NULL,'two
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
INSERT INTO "outcome" VALUES('01a2176c-06e4-7678-9af1-ddc4180fdf7c','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'two
lines 0.8091399008724796','two
lines 0.2054852577007612',NULL,'["’quoted’","two\nlines"]','{}',1,'2026-11-26 10:34:45.348982','Facilitator','2026-11-26 10:34:45.348982','Facilitator',NULL,'late data 0.7784426150001458','desired future','business','integrate hybrid, multi-cloud and SaaS',NULL,NULL,'<b>bold</b> 0.6471561653193026','naïve café 0.9820766375385342',NULL,'two
lines 0.23217612806301458','2069-08-05',5,NULL,NULL);
INSERT INTO "outcome" VALUES('01a2176c-06f4-7a36-a116-aaa77d7a070e','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'confirmed',NULL,'日本語 0.06951537853084733','two
lines 0.951957651735432','[]','{}',1,'2026-11-26 10:34:45.364679','Facilitator','2026-11-26 10:34:45.364679','Facilitator',NULL,'C:\temp 0.813351507162973','current','technical','modernise: cut cost',NULL,NULL,'=1+1 0.8610088608533248',NULL,NULL,NULL,'2068-07-26',NULL,5,'achieved');
INSERT INTO "outcome" VALUES('01a2176c-06f9-73e2-8018-69b2ba338d48','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,NULL,NULL,'two
lines 0.6485064180992564','’quoted’ 0.8033855134341553','[]','{}',2,'2026-11-26 10:34:45.369503','Facilitator','2026-11-26 10:34:46.042493','Facilitator',NULL,'日本語 0.4547016300456639','desired future','technical','real-time KPI dashboards',NULL,NULL,NULL,'naïve café 0.9655635178509998','Retail 0.22537401331860207','Retail 0.7188354727617898','2043-12-18',4,NULL,NULL);
INSERT INTO "outcome" VALUES('01a2176c-0984-7dd6-9612-3ab0b2e3e028','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,2560,NULL,NULL,'=1+1 0.8570090610745863',NULL,'[]','{}',2,'2026-11-26 10:34:46.020263','Facilitator','2026-11-26 10:34:46.148295','Facilitator','2026-11-26 10:34:46.148295','日本語 0.05129348881010598','desired future',NULL,'sustainability',NULL,NULL,NULL,NULL,NULL,'naïve café 0.81753434781499',NULL,NULL,NULL,NULL);
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
INSERT INTO "output" VALUES('01a2176c-071c-7a23-98c0-911122ba2642','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,4096,'unknown','<b>bold</b> 0.22211391340975062',NULL,'naïve café 0.0481973433614038','["=1+1","two\nlines"]','{}',3,'2026-11-26 10:34:45.404715','Facilitator','2026-11-26 10:34:45.998455','Facilitator',NULL,'Retail 0.05920640393154686','alert','two
lines 0.45330967762221785','future','won''t','other',0.0,NULL,'a | b 0.5800705711415716',100.0,4.01082151920901353037e+01,0,5.00899619557226642978e+01,NULL,NULL,NULL,'Retail 0.45418303115961733','naïve café 0.7128461108524063');
INSERT INTO "output" VALUES('01a2176c-072d-7771-9005-a18100b876a7','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'confirmed',NULL,'’quoted’ 0.8419308585435238',NULL,'[]','{}',1,'2026-11-26 10:34:45.421762','Facilitator','2026-11-26 10:34:45.421762','Facilitator',NULL,'naïve café 0.3118020318353023',NULL,NULL,'both',NULL,'every minute',NULL,NULL,NULL,100.0,94.1693295311312,NULL,6.81636455607468150219e+01,NULL,'internal','01a2176c-06bf-7d0b-b3c5-77b3697ac23a','late data 0.8079437334476703',NULL);
INSERT INTO "output" VALUES('01a2176c-0732-758e-9504-f3809edb9a9c','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,NULL,NULL,'’quoted’ 0.7472652346880435','=1+1 0.07518357411303722','["<b>bold</b>","two\nlines"]','{}',1,'2026-11-26 10:34:45.426688','Facilitator','2026-11-26 10:34:45.426688','Facilitator',NULL,'<b>bold</b> 0.9399971053206289',NULL,'a | b 0.43812894915290224','both','should','on request',9.09296036646440768418e+01,'naïve café 0.37884950451237565','naïve café 0.5283631566075464',3.08083938622965,0.0,1000000000000000,7.574196625566648322e+01,0.0,'restricted','01a2176c-06bf-7d0b-b3c5-77b3697ac23a',NULL,'<b>bold</b> 0.204821737736817');
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
INSERT INTO "partner" VALUES('01a2176c-0837-75de-8941-a764a059c3fe','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,'unknown','Retail 0.6115182936847153','C:\temp 0.20010978926913914','two
lines 0.5215164814247167','[]','{"Retail":"naïve café"}',1,'2026-11-26 10:34:45.687670','Facilitator','2026-11-26 10:34:45.687670','Facilitator',NULL,'日本語 0.43677337000322025',NULL,'both','two
lines 0.1630638549456367','Retail 0.9785034275373752','1918-02-07',NULL,'Retail 0.0661665950344017');
INSERT INTO "partner" VALUES('01a2176c-0844-751f-a9e2-e07505a34785','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,'C:\temp 0.15005669169826896','日本語 0.9617845069194083','late data 0.4425217598693767','[]','{}',1,'2026-11-26 10:34:45.700864','Facilitator','2026-11-26 10:34:45.700864','Facilitator',NULL,'two
lines 0.7005508054244026','SaaS provider','current','two
lines 0.6401390663808352',NULL,'1949-03-18',1,NULL);
INSERT INTO "partner" VALUES('01a2176c-0848-74f6-907c-aa5011089ddb','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,NULL,NULL,NULL,NULL,'["naïve café","C:\\temp","a | b"]','{}',1,'2026-11-26 10:34:45.704915','Facilitator','2026-11-26 10:34:45.704915','Facilitator',NULL,'late data 0.05744926037168352','data provider','both','日本語 0.7140484918067225','naïve café 0.7225907596369311',NULL,NULL,'a | b 0.45426475826238855');
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
INSERT INTO "party" VALUES('01a2176c-078a-7a67-9231-6a7001fa7f10','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,'estimated',NULL,'two
lines 0.2872769291663153','日本語 0.4335026840560392','[]','{}',1,'2026-11-26 10:34:45.514429','Facilitator','2026-11-26 10:34:45.514429','Facilitator',NULL,'Retail 0.3834161927467227','consumer',NULL,NULL,NULL,'late data 0.4837241199202593','=1+1 0.01816357668492674',5,NULL);
INSERT INTO "party" VALUES('01a2176c-079a-70d2-9aae-06641944a635','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'stated','a | b 0.047034792200516096',NULL,NULL,'[]','{}',3,'2026-11-26 10:34:45.530815','Facilitator','2026-11-26 10:34:46.202051','Facilitator','2026-11-26 10:34:46.202051','C:\temp 0.9493464080355665','consumer','application','=1+1 0.22922837533180018',NULL,'late data 0.3991299021963799',NULL,NULL,'’quoted’ 0.9548162743135121');
INSERT INTO "party" VALUES('01a2176c-079f-7f77-b45f-3f0176d003d9','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'assumed','<b>bold</b> 0.6136359788878962',NULL,'日本語 0.4166040326891619','[]','{}',1,'2026-11-26 10:34:45.536019','Facilitator','2026-11-26 10:34:45.536019','Facilitator',NULL,'late data 0.9951256831387749',NULL,'other',NULL,NULL,NULL,'<b>bold</b> 0.12378831705973758',5,NULL);
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
INSERT INTO "person" VALUES('01a2176c-06bf-7d0b-b3c5-77b3697ac23a','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,3328,'unknown',NULL,'C:\temp 0.26633056045725956',NULL,'[]','{}',2,'2026-11-26 10:34:45.311734','Facilitator','2026-11-26 10:34:46.110864','Facilitator',NULL,'=1+1 0.5692038748222122',NULL,'late data 0.49543508709194095','reviewer',1,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a2176c-06d7-752c-b7f9-4ad3f06f15b1','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,'a | b 0.2308665415409843','C:\temp 0.9522444552911937',NULL,'[]','{}',2,'2026-11-26 10:34:45.335829','Facilitator','2026-11-26 10:34:46.042493','Facilitator','2026-11-26 10:34:46.042493','Retail 0.022322111021323865',NULL,'<b>bold</b> 0.6864838541790798',NULL,NULL,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a2176c-06e0-7d99-b0ea-9c82832290ac','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'assumed','=1+1 0.36712383142708804',NULL,NULL,'[]','{}',1,'2026-11-26 10:34:45.344587','Facilitator','2026-11-26 10:34:45.344587','Facilitator',NULL,'日本語 0.12088995980580641','two
lines 0.9364405867994596','naïve café 0.3033685109329176','project manager',NULL,'a@b.example','high power, high interest');
INSERT INTO "person" VALUES('01a2176c-092c-765d-aa15-e720bfd73238','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,4096,NULL,NULL,NULL,'=1+1 0.7597605547255979','[]','{}',1,'2026-11-26 10:34:45.932961','Facilitator','2026-11-26 10:34:45.932961','Facilitator',NULL,'=1+1 0.32031861628409',NULL,NULL,'compliance',1,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a2176c-0994-7697-8c16-5ffd840265c1','01a2176c-0664-7d3b-971d-8ea9d5b3a499',5,3584,'estimated','’quoted’ 0.026549835722380233',NULL,NULL,'[]','{}',1,'2026-11-26 10:34:46.036804','Facilitator','2026-11-26 10:34:46.036804','Facilitator',NULL,'late data 0.02407875793690073','C:\temp 0.40225739563718854',NULL,'other',1,'a@b.example',NULL);
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
INSERT INTO "practice" VALUES('01a2176c-080c-7963-b0d2-591f7c861379','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,'confirmed','C:\temp 0.032264367970746055','two
lines 0.039867654511166806','late data 0.5243035839280958','["naïve café"]','{"two\nlines":"a | b"}',1,'2026-11-26 10:34:45.644672','Facilitator','2026-11-26 10:34:45.644672','Facilitator',NULL,'other','current',NULL,100.0,NULL,'’quoted’ 0.7232340153655419');
INSERT INTO "practice" VALUES('01a2176c-0819-7312-ab6d-57c59beb3903','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'confirmed','late data 0.6591581972362703','’quoted’ 0.952197558029905','’quoted’ 0.5113593390155872','["naïve café","two\nlines","C:\\temp"]','{}',2,'2026-11-26 10:34:45.657603','Facilitator','2026-11-26 10:34:46.164288','Facilitator',NULL,'code review','future',NULL,0.0,NULL,'’quoted’ 0.42624009112762795');
INSERT INTO "practice" VALUES('01a2176c-081d-7b57-89d9-7c4a2481c80d','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'unknown',NULL,'two
lines 0.2591504026605581','’quoted’ 0.7573731917578584','[]','{"two\nlines":"C:\\temp"}',1,'2026-11-26 10:34:45.661916','Facilitator','2026-11-26 10:34:45.661916','Facilitator',NULL,'other','future','01a2176c-07cf-7011-8e3e-1d8b78569366',100.0,NULL,'日本語 0.6756362678065964');
INSERT INTO "practice" VALUES('01a2176c-0a29-7e69-9a02-48185cc4e403','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,2560,NULL,'two
lines 0.5958309416159691',NULL,'日本語 0.6194694582952445','[]','{}',1,'2026-11-26 10:34:46.186064','Facilitator','2026-11-26 10:34:46.186064','Facilitator',NULL,'data catalogue','current','01a2176c-07bd-7477-b378-57406f7b63ca',NULL,NULL,NULL);
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
INSERT INTO "profile" VALUES('01a2176c-0751-70b4-b142-e20d0c1832fa','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'late data 0.7135464494458958',NULL,NULL,'[]','{}',1,'2026-11-26 10:34:45.457422','Facilitator','2026-11-26 10:34:45.457422','Facilitator',NULL,'01a2176c-0748-79e2-b435-b88ac9021f0e','anticipated',NULL,0.0,NULL,NULL,-100.0,8.76307432836377699948e+01,'on request',7.95184482849334806076e+00,NULL,NULL,0.0,0.0,'semi-structured','=1+1 0.7446142679398566',NULL,NULL,NULL,100.0,NULL,1,NULL,3.496147426104088396e+01,NULL,NULL,NULL,NULL,224470186888732);
INSERT INTO "profile" VALUES('01a2176c-0767-73ca-945c-37b2c6553ee9','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'estimated','a | b 0.12636675368924188','日本語 0.8149486765188295',NULL,'["a | b","’quoted’"]','{}',1,'2026-11-26 10:34:45.479507','Facilitator','2026-11-26 10:34:45.479507','Facilitator',NULL,'01a2176c-0737-7502-af31-c84121bae8c3','existing',NULL,NULL,NULL,9.12180834438994736501e+00,100000.0,1.0e+15,NULL,NULL,NULL,NULL,1.0e+15,0.0,'media','日本語 0.3132066930474475','unannounced','authoritative',NULL,0.0,'naïve café 0.33010716678974783',4,'=1+1 0.6525749326846105',98.8030557026313,NULL,0,NULL,NULL,1000000000000000);
INSERT INTO "profile" VALUES('01a2176c-076c-7235-9cfb-d7cc11caf8f5','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'confirmed',NULL,NULL,'=1+1 0.5114762400227343','["C:\\temp","日本語"]','{"C:\\temp":"naïve café"}',1,'2026-11-26 10:34:45.485098','Facilitator','2026-11-26 10:34:45.485098','Facilitator',NULL,'01a2176c-074c-7bd6-b9e2-e5bcece1adbb','existing',1.48756498970916588579e+01,0.0,1.0e+15,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5.23711722285840721715e+01,NULL,'semi-structured',NULL,NULL,'questionable',100.0,0.0,'naïve café 0.5627755309150185',NULL,'<b>bold</b> 0.9391957203146831',NULL,NULL,NULL,NULL,NULL,711723612376281);
INSERT INTO "profile" VALUES('01a2176c-09fd-7a3e-8aba-823fe9ba8c51','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,2560,'assumed',NULL,NULL,NULL,'["Retail","late data","naïve café"]','{}',1,'2026-11-26 10:34:46.141849','Facilitator','2026-11-26 10:34:46.141849','Facilitator',NULL,'01a2176c-074c-7bd6-b9e2-e5bcece1adbb','existing',NULL,NULL,NULL,NULL,NULL,1.52719562731413525114e+01,'on request',NULL,NULL,9.1727673846200460158e+01,NULL,NULL,NULL,'日本語 0.9685067724996175',NULL,NULL,1.38826156043249540063e+01,NULL,NULL,NULL,NULL,3.97190400257174669462e+00,NULL,NULL,NULL,'search',0);
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
INSERT INTO "reading" VALUES('01a2176c-0883-7db0-9c7e-d6c6f561fa42','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,'unknown','<b>bold</b> 0.5410324921145072','’quoted’ 0.7409512389905333','=1+1 0.31950625885989414','["’quoted’"]','{}',1,'2026-11-26 10:34:45.763949','Facilitator','2026-11-26 10:34:45.763949','Facilitator',NULL,'01a2176c-087a-7776-a42a-adf214bc8421','1977-09-12',-1.0e+15,1000000000000000,NULL);
INSERT INTO "reading" VALUES('01a2176c-0891-7c9e-b57d-ff708256ee6c','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,'<b>bold</b> 0.48711800364210034','日本語 0.6435595123558242','日本語 0.1741455651843582','["=1+1","C:\\temp","late data"]','{}',1,'2026-11-26 10:34:45.777769','Facilitator','2026-11-26 10:34:45.777769','Facilitator',NULL,'01a2176c-0866-789c-a4c3-3c4a0dc82f93','2076-09-09',-1.0e+15,0,'a | b 0.5602305108431391');
INSERT INTO "reading" VALUES('01a2176c-0896-7c72-94fa-7a398b0a7189','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'assumed',NULL,NULL,'late data 0.32461327035178233','["’quoted’"]','{"late data":"=1+1"}',2,'2026-11-26 10:34:45.782733','Facilitator','2026-11-26 10:34:45.954679','Facilitator',NULL,'01a2176c-087a-7776-a42a-adf214bc8421','2046-01-01',-1.0e+15,383968510729487,'two
lines 0.5922904595663053');
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
INSERT INTO "requirement" VALUES('01a2176c-08b3-7163-ab67-9296b84bae1e','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'Retail 0.7224683962553275','日本語 0.8196851798815653','late data 0.8134189680459925','[]','{"late data":"C:\\temp"}',1,'2026-11-26 10:34:45.811196','Facilitator','2026-11-26 10:34:45.811196','Facilitator',NULL,'’quoted’ 0.48872330065268177',NULL,'won''t','=1+1 0.20903954923536394',NULL,'agreed',NULL,'Retail 0.529037099046871','ok');
INSERT INTO "requirement" VALUES('01a2176c-08c1-76f9-a42d-4c51f65b8c77','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'confirmed','<b>bold</b> 0.45676104563846365',NULL,'Retail 0.17231625180747911','[]','{"日本語":"<b>bold</b>"}',1,'2026-11-26 10:34:45.826020','Facilitator','2026-11-26 10:34:45.826020','Facilitator',NULL,'’quoted’ 0.5227291189878979',NULL,NULL,'a | b 0.6480508547194067',NULL,'rejected','other',NULL,'suspect');
INSERT INTO "requirement" VALUES('01a2176c-08c6-7165-b441-7d1090399a82','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'stated',NULL,'=1+1 0.8051933424106011','=1+1 0.28821519780720495','[]','{}',2,'2026-11-26 10:34:45.830684','Facilitator','2026-11-26 10:34:45.908616','Facilitator','2026-11-26 10:34:45.908616','=1+1 0.8597869071043509',NULL,NULL,NULL,NULL,'draft','demonstration',NULL,'ok');
INSERT INTO "requirement" VALUES('01a2176c-091f-7e84-bf6a-bbb6a7badc52','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,3072,'confirmed',NULL,NULL,'late data 0.19306708894763946','["’quoted’"]','{}',1,'2026-11-26 10:34:45.919626','Facilitator','2026-11-26 10:34:45.919626','Facilitator',NULL,'=1+1 0.45816106671616175',NULL,'should',NULL,NULL,'agreed','inspection','Retail 0.029084241945153244','overridden');
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
INSERT INTO "response" VALUES('01a2176c-089b-7c20-a53c-bd6d09ff43ea','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'日本語 0.9070904569670729','<b>bold</b> 0.6698225347224378','<b>bold</b> 0.6513233475525599','[]','{}',2,'2026-11-26 10:34:45.787488','Facilitator','2026-11-26 10:34:46.136366','Facilitator',NULL,'01a2176c-0866-789c-a4c3-3c4a0dc82f93',5,NULL,'Retail 0.3442831960284647',NULL);
INSERT INTO "response" VALUES('01a2176c-08a9-7ac8-ac09-bf87f29656c6','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'assumed',NULL,'=1+1 0.7534676890100536','<b>bold</b> 0.32554641024909214','[]','{}',1,'2026-11-26 10:34:45.801690','Facilitator','2026-11-26 10:34:45.801690','Facilitator',NULL,'01a2176c-087f-7be7-88f5-55ef84b9ad4a',0,'2027-03-25','naïve café 0.7107524936739401','<b>bold</b> 0.003955332996629979');
INSERT INTO "response" VALUES('01a2176c-08ae-7738-b7f9-e68d41e60ac7','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'stated','a | b 0.6066997184883403',NULL,NULL,'[]','{"naïve café":"C:\\temp"}',1,'2026-11-26 10:34:45.806909','Facilitator','2026-11-26 10:34:45.806909','Facilitator',NULL,'01a2176c-087f-7be7-88f5-55ef84b9ad4a',0,'1947-02-04',NULL,'=1+1 0.11983713836985044');
INSERT INTO "response" VALUES('01a2176c-09bc-75f9-9c57-c553e42a3fab','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,2560,NULL,'two
lines 0.5956491560373849',NULL,NULL,'[]','{}',1,'2026-11-26 10:34:46.077190','Facilitator','2026-11-26 10:34:46.077190','Facilitator',NULL,'01a2176c-087f-7be7-88f5-55ef84b9ad4a',7,NULL,'<b>bold</b> 0.735754468465462',NULL);
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
INSERT INTO "skill" VALUES('01a2176c-0821-70d1-92b0-a8fe1b6735c1','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,'confirmed','late data 0.3286411026111701',NULL,NULL,'["<b>bold</b>","a | b"]','{}',1,'2026-11-26 10:34:45.666028','Facilitator','2026-11-26 10:34:45.666028','Facilitator',NULL,'naïve café 0.6995045876204917',NULL,'both',NULL,0,NULL,0.0,'own','Retail 0.3244778986138014');
INSERT INTO "skill" VALUES('01a2176c-082f-7b03-9bb2-add9b655e581','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,'naïve café 0.6078580695556354',NULL,NULL,'["<b>bold</b>","naïve café","=1+1"]','{}',1,'2026-11-26 10:34:45.679440','Facilitator','2026-11-26 10:34:45.679440','Facilitator',NULL,'=1+1 0.7555281204448485',NULL,'both',NULL,4,NULL,NULL,NULL,NULL);
INSERT INTO "skill" VALUES('01a2176c-0833-7bd3-bec1-326abaaae8ed','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,NULL,'日本語 0.7522540545942696',NULL,'naïve café 0.8702219322743177','[]','{}',1,'2026-11-26 10:34:45.683375','Facilitator','2026-11-26 10:34:45.683375','Facilitator',NULL,'日本語 0.74381410866067',NULL,'both',NULL,1,1.0e+15,8.74378217765637089087e+01,'own','日本語 0.8104008924070872');
INSERT INTO "skill" VALUES('01a2176c-0975-72c9-8d2f-56a02e6c3775','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,4096,NULL,NULL,'two
lines 0.5447052107153713',NULL,'[]','{"late data":"日本語"}',2,'2026-11-26 10:34:46.005714','Facilitator','2026-11-26 10:34:46.176405','Facilitator','2026-11-26 10:34:46.176405','=1+1 0.8352967392154901',NULL,'both',NULL,3,NULL,NULL,NULL,NULL);
INSERT INTO "skill" VALUES('01a2176c-09eb-7af8-94a3-0c075dfaa4bb','01a2176c-0664-7d3b-971d-8ea9d5b3a499',5,3584,'stated','C:\temp 0.9019299282193026',NULL,'Retail 0.9093340630660831','[]','{"naïve café":"late data"}',3,'2026-11-26 10:34:46.123352','Facilitator','2026-11-26 10:34:46.218678','Facilitator',NULL,'<b>bold</b> 0.14220662500506465',NULL,'both',NULL,NULL,2.72543358547212122289e+01,NULL,NULL,NULL);
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
INSERT INTO "step" VALUES('01a2176c-07d3-7856-8f16-99c03d5fac52','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,'unknown','Retail 0.020851075315907464',NULL,'<b>bold</b> 0.16669811751668695','["two\nlines","C:\\temp"]','{}',1,'2026-11-26 10:34:45.587568','Facilitator','2026-11-26 10:34:45.587568','Facilitator',NULL,'late data 0.9413497014564688','analyze','future',NULL,NULL,'=1+1 0.15428865680173232','late data 0.9467820693149293','01a2176c-07b4-7dcd-ac50-d1b1edd5940c',NULL,NULL,'[]',0.0,1.0e+15,NULL,NULL,0,NULL,NULL,NULL,24290554129809,1,NULL,NULL,NULL,NULL,NULL,'replatform','C:\temp 0.11909343724707233',NULL,5.59962541569701741659e+01,NULL);
INSERT INTO "step" VALUES('01a2176c-07e8-72a6-8c88-80175ea73030','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,'<b>bold</b> 0.9083465911846246','Retail 0.05206448457058788','naïve café 0.4007209896301043','["naïve café","日本語"]','{"’quoted’":"naïve café"}',3,'2026-11-26 10:34:45.608488','Facilitator','2026-11-26 10:34:46.042493','Facilitator',NULL,'Retail 0.9011114869586621','collect','future','01a2176c-07bd-7477-b378-57406f7b63ca','日本語 0.3599909240617184','late data 0.8277715820472364','’quoted’ 0.08366348394034806','01a2176c-07a4-761d-9a4f-5011ab178f57',NULL,'日本語 0.5654685830158099','["日本語"]',7.04597294457303124914e+00,6.27649064028207206425e+01,NULL,1.0e+15,0,NULL,0.0,1.0e+15,NULL,17,0.01,NULL,48.1151582693485,NULL,'naïve café 0.8610536542626874','repurchase','two
lines 0.29176902091937773','high',1.0e+15,NULL);
INSERT INTO "step" VALUES('01a2176c-07ed-7157-b238-334a8cdf077a','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,512,NULL,NULL,'’quoted’ 0.501048200315799',NULL,'[]','{}',2,'2026-11-26 10:34:45.614168','Facilitator','2026-11-26 10:34:45.992631','Facilitator',NULL,'naïve café 0.5042343550005652','analyze','current',NULL,NULL,'<b>bold</b> 0.6608533108472175','’quoted’ 0.25460402462682086','01a2176c-07a4-761d-9a4f-5011ab178f57',NULL,NULL,'["two\nlines","naïve café","日本語"]',1.67774615224986725081e+01,NULL,100.0,NULL,4,1,0.0,3.93940641156558442048e+01,0,87,10000.0,1.73221033776681849754e+01,5.09747306889322828729e+01,'naïve café 0.35973135127600175',NULL,NULL,NULL,'low',0.0,NULL);
INSERT INTO "step" VALUES('01a2176c-0931-7a95-9d56-d13b0864f6eb','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,1536,NULL,'a | b 0.5060924326988999',NULL,NULL,'[]','{}',2,'2026-11-26 10:34:45.937540','Facilitator','2026-11-26 10:34:46.192062','Facilitator','2026-11-26 10:34:46.192062','=1+1 0.21886428682994608','analyze','current',NULL,NULL,NULL,NULL,NULL,'01a2176c-06bf-7d0b-b3c5-77b3697ac23a','<b>bold</b> 0.545922490877001','[]',NULL,1.0e+15,NULL,NULL,4,5,NULL,1.0e+15,1000000000000000,NULL,0.01,NULL,NULL,NULL,NULL,'repurchase',NULL,NULL,NULL,NULL);
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
INSERT INTO "tool" VALUES('01a2176c-07bd-7477-b378-57406f7b63ca','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'two
lines 0.5080783647537448','日本語 0.7829263134570688','a | b 0.8020869677805449','[]','{}',1,'2026-11-26 10:34:45.565910','Facilitator','2026-11-26 10:34:45.565910','Facilitator',NULL,'=1+1 0.37950634767851676','commercial','future','<b>bold</b> 0.27606278608386625','<b>bold</b> 0.6057791222780027','C:\temp 0.7791397425339686',NULL,NULL,NULL);
INSERT INTO "tool" VALUES('01a2176c-07ca-7f56-b485-f859de72a254','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,'estimated','a | b 0.44102019666278236',NULL,NULL,'[]','{"two\nlines":"=1+1"}',1,'2026-11-26 10:34:45.579150','Facilitator','2026-11-26 10:34:45.579150','Facilitator',NULL,'naïve café 0.10554042877522518',NULL,'both','Retail 0.916341667652535','a | b 0.2534908105250847',NULL,NULL,NULL,NULL);
INSERT INTO "tool" VALUES('01a2176c-07cf-7011-8e3e-1d8b78569366','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,NULL,'naïve café 0.43199120045158557','late data 0.571428645314855','’quoted’ 0.07503717339833738','[]','{"late data":"Retail"}',2,'2026-11-26 10:34:45.583455','Facilitator','2026-11-26 10:34:46.132242','Facilitator',NULL,'two
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
INSERT INTO "workflow" VALUES('01a2176c-07a4-761d-9a4f-5011ab178f57','01a2176c-0664-7d3b-971d-8ea9d5b3a499',1,1024,NULL,'C:\temp 0.5347632180856879','a | b 0.5284814960517538','naïve café 0.31536636965384823','["late data","=1+1"]','{}',1,'2026-11-26 10:34:45.541006','Facilitator','2026-11-26 10:34:45.541006','Facilitator',NULL,'日本語 0.8689309693312387','current',NULL,'[]',NULL,3,'two
lines 0.6254518735427501','late data 0.22856016090522546','naïve café 0.4116430517162146','naïve café 0.40771786541379473',NULL,NULL,8.34445853598272435647e+01,1.0e+15,1.0e+15,100.0,0.0);
INSERT INTO "workflow" VALUES('01a2176c-07b4-7dcd-ac50-d1b1edd5940c','01a2176c-0664-7d3b-971d-8ea9d5b3a499',2,2048,NULL,'a | b 0.27363318955870597','a | b 0.9589513983478465','=1+1 0.6061603719535075','[]','{}',1,'2026-11-26 10:34:45.557130','Facilitator','2026-11-26 10:34:45.557130','Facilitator',NULL,'日本語 0.225027830064511','current','late data 0.22624800773903986','["microservices","data lake"]',NULL,3,'naïve café 0.280172569160838',NULL,NULL,'two
lines 0.3792765365773795','a | b 0.13944117809385492',7.69980983013503532657e+01,0.0,NULL,1.0e+15,0.0,3.99327228755184862043e+01);
INSERT INTO "workflow" VALUES('01a2176c-07b9-7398-a2d9-bdf46ef89b93','01a2176c-0664-7d3b-971d-8ea9d5b3a499',3,3072,'estimated','<b>bold</b> 0.8331301915624558','’quoted’ 0.1451435556244538','’quoted’ 0.9531113654984892','[]','{}',1,'2026-11-26 10:34:45.561424','Facilitator','2026-11-26 10:34:45.561424','Facilitator',NULL,'’quoted’ 0.7253743076900668','future','two
lines 0.9338974087966286','["data warehouse"]',NULL,1,'naïve café 0.8972318577365','Retail 0.25041213288033703','two
lines 0.261744882712022','late data 0.7449157638361875','two
lines 0.3631424497422032',8.04460769319258872656e+01,NULL,3.08127957921378161634e+01,7.4346899341591,0.0,1.0e+15);
INSERT INTO "workflow" VALUES('01a2176c-09ca-7a15-816f-5b263ecb157d','01a2176c-0664-7d3b-971d-8ea9d5b3a499',4,2560,'assumed','Retail 0.742135444888249',NULL,NULL,'[]','{}',1,'2026-11-26 10:34:46.090534','Facilitator','2026-11-26 10:34:46.090534','Facilitator',NULL,'<b>bold</b> 0.1465421752269691','future','<b>bold</b> 0.9750606327806371','[]',NULL,5,NULL,NULL,'’quoted’ 0.3980508582795599',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1.51740670813049760567e+00);
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
