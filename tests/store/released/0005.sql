PRAGMA application_id=1145656131;
BEGIN TRANSACTION;
CREATE TABLE airflow_environment (
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
	platform VARCHAR(80), 
	release VARCHAR(80), 
	read_on DATE, 
	tool VARCHAR(36), 
	artefact VARCHAR(36), 
	noted TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT airflow_environment_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT airflow_environment_platform_allowed CHECK ("platform" IN ('Amazon MWAA', 'self-managed', 'Google Cloud Composer', 'Astronomer', 'other')), 
	CONSTRAINT airflow_environment_read_on_allowed CHECK ("read_on" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT airflow_environment_artefact_allowed CHECK (length("artefact") BETWEEN 1 AND 36), 
	CONSTRAINT airflow_environment_name_allowed CHECK (length("name") BETWEEN 1 AND 200), 
	CONSTRAINT airflow_environment_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT airflow_environment_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT airflow_environment_release_allowed CHECK (length("release") BETWEEN 1 AND 80), 
	CONSTRAINT airflow_environment_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT airflow_environment_tool_allowed CHECK (length("tool") BETWEEN 1 AND 36), 
	CONSTRAINT airflow_environment_version_allowed CHECK (version >= 1), 
	CONSTRAINT airflow_environment_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "airflow_environment" VALUES('01a22427-8cc2-7777-8ea3-e49463e71687','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'confirmed','Retail 0.45418303115961733',NULL,'Retail 0.8375265182744446','["two\nlines","C:\\temp"]','{"<b>bold</b>":"<b>bold</b>"}',1,'2026-11-28 21:55:01.442566','Facilitator','2026-11-28 21:55:01.442566','Facilitator',NULL,'日本語 0.17632162226448522','Google Cloud Composer','a | b 0.23753289019810386',NULL,'01a22427-8915-7447-8396-173531b558ca','01a22427-8b6c-7bce-9e0a-161a0827e9df','{"=1+1":"naïve café"}');
INSERT INTO "airflow_environment" VALUES('01a22427-8cee-7f1d-9677-b429c6e6ea6d','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,NULL,NULL,'<b>bold</b> 0.7483430019118769','["C:\\temp","<b>bold</b>"]','{"a | b":"two\nlines"}',1,'2026-11-28 21:55:01.486844','Facilitator','2026-11-28 21:55:01.486844','Facilitator',NULL,'<b>bold</b> 0.5113823818121443','Google Cloud Composer','Retail 0.07829927260054159',NULL,NULL,'01a22427-8b6c-7bce-9e0a-161a0827e9df','{}');
INSERT INTO "airflow_environment" VALUES('01a22427-8cf3-7597-b4cf-89bdc753f093','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'confirmed','=1+1 0.06816191296884677','C:\temp 0.7853183152152868','Retail 0.5292858516599662','[]','{}',1,'2026-11-28 21:55:01.491758','Facilitator','2026-11-28 21:55:01.491758','Facilitator',NULL,'two
lines 0.8119783914561316',NULL,'日本語 0.020060366781171846',NULL,'01a22427-8908-788f-a1ff-9d76043025ab','01a22427-8b7b-7b61-a677-4bd06664c352','{"C:\\temp":"late data"}');
INSERT INTO "airflow_environment" VALUES('01a22427-8e04-7e5b-aa95-bf2c03ac7684','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,4096,'stated',NULL,'late data 0.10828248273242436',NULL,'[]','{}',1,'2026-11-28 21:55:01.764802','Facilitator','2026-11-28 21:55:01.764802','Facilitator',NULL,'日本語 0.3882176076931415','Amazon MWAA',NULL,NULL,NULL,NULL,'{}');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "artefact" VALUES('01a22427-8b4b-7f52-861a-b7449cb6fa80','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'confirmed',NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:01.067959','Facilitator','2026-11-28 21:55:01.067959','Facilitator',NULL,'two
lines 0.3528840683266743',NULL,'日本語 0.6145266006491822','naïve café 0.06955633950301032',1000000000000000,NULL,'01a22427-86ee-76cc-840b-f6e0852ac77e','2068-05-06',NULL);
INSERT INTO "artefact" VALUES('01a22427-8b6c-7bce-9e0a-161a0827e9df','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'confirmed','’quoted’ 0.001837122978024408','日本語 0.9960808454275804',NULL,'[]','{}',1,'2026-11-28 21:55:01.100418','Facilitator','2026-11-28 21:55:01.100418','Facilitator',NULL,'two
lines 0.9108379345253993',NULL,NULL,'Retail 0.3655358557925129',NULL,'0000000000000000000000000000000000000000000000000000000000000000','01a22427-86ee-76cc-840b-f6e0852ac77e','2077-06-23',NULL);
INSERT INTO "artefact" VALUES('01a22427-8b7b-7b61-a677-4bd06664c352','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'estimated',NULL,NULL,NULL,'[]','{}',2,'2026-11-28 21:55:01.118007','Facilitator','2026-11-28 21:55:02.495655','Facilitator',NULL,'=1+1 0.4561182896848863','data model','two
lines 0.8650003151916487','=1+1 0.319659210267189',NULL,NULL,'01a22427-86f4-740a-947b-2c96613f4401','1962-03-08','public');
CREATE TABLE attendance (
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
	session VARCHAR(36) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	invited BOOLEAN, 
	present BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT attendance_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT attendance_invited_allowed CHECK ("invited" IN (true, false)), 
	CONSTRAINT attendance_present_allowed CHECK ("present" IN (true, false)), 
	CONSTRAINT attendance_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT attendance_person_allowed CHECK (length("person") BETWEEN 1 AND 36), 
	CONSTRAINT attendance_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT attendance_session_allowed CHECK (length("session") BETWEEN 1 AND 36), 
	CONSTRAINT attendance_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT attendance_version_allowed CHECK (version >= 1), 
	CONSTRAINT attendance_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "attendance" VALUES('01a22427-8c1b-703b-adbb-b62efe6849df','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'estimated','a | b 0.3968975398008133',NULL,NULL,'[]','{}',1,'2026-11-28 21:55:01.278143','Facilitator','2026-11-28 21:55:01.278143','Facilitator',NULL,'01a22427-8bec-7ca4-a3a2-531956827447','01a22427-86aa-78fd-88a6-90ab79e5c5b0',NULL,1);
INSERT INTO "attendance" VALUES('01a22427-8c3c-7df3-ba61-1e6f2be3a437','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'estimated',NULL,NULL,NULL,'["naïve café","two\nlines"]','{}',1,'2026-11-28 21:55:01.308433','Facilitator','2026-11-28 21:55:01.308433','Facilitator',NULL,'01a22427-8bcf-75f9-a8f9-263a3c28defc','01a22427-86aa-78fd-88a6-90ab79e5c5b0',0,0);
INSERT INTO "attendance" VALUES('01a22427-8c50-79a2-8621-a79659328d77','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,'late data 0.8386934917140901','’quoted’ 0.4300871377801997',NULL,'[]','{"late data":"<b>bold</b>"}',1,'2026-11-28 21:55:01.328696','Facilitator','2026-11-28 21:55:01.328696','Facilitator',NULL,'01a22427-8bcf-75f9-a8f9-263a3c28defc','01a22427-86aa-78fd-88a6-90ab79e5c5b0',1,0);
INSERT INTO "attendance" VALUES('01a22427-8fdf-7cb4-9d81-6b1dd9dcca79','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,4096,'confirmed',NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:02.240130','Facilitator','2026-11-28 21:55:02.240130','Facilitator',NULL,'01a22427-8bec-7ca4-a3a2-531956827447','01a22427-86aa-78fd-88a6-90ab79e5c5b0',NULL,NULL);
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
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,0,'add','engagement','01a22427-85dc-71eb-aa32-7ef183ad6cc7','ENG-001','','null','{"id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 0, "version": 1, "created_at": "2026-11-28T21:54:59.689003Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:54:59.689010Z", "updated_by": "Facilitator", "title": "Released", "customer": "A shop", "status": "preparing", "horizon_months": 36, "currency": "EUR", "revision": 1}','Facilitator','2026-11-28 21:54:59.709704',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,0,'add','people','01a22427-86aa-78fd-88a6-90ab79e5c5b0','PER-001','','null','{"id": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "unknown", "notes": "C:\\temp 0.26633056045725956", "version": 1, "created_at": "2026-11-28T21:54:59.882637Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:54:59.882637Z", "updated_by": "Facilitator", "name": "=1+1 0.5692038748222122", "job_title": "late data 0.49543508709194095", "role": "reviewer", "can_sign_off": true, "email": "a@b.example"}','Facilitator','2026-11-28 21:54:59.882637',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,0,'add','people','01a22427-86ee-76cc-840b-f6e0852ac77e','PER-002','','null','{"id": "01a22427-86ee-76cc-840b-f6e0852ac77e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "a | b 0.2308665415409843", "notes": "C:\\temp 0.9522444552911937", "version": 1, "created_at": "2026-11-28T21:54:59.950779Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:54:59.950779Z", "updated_by": "Facilitator", "name": "Retail 0.022322111021323865", "job_title": "<b>bold</b> 0.6864838541790798", "email": "a@b.example"}','Facilitator','2026-11-28 21:54:59.950779',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,0,'add','people','01a22427-86f4-740a-947b-2c96613f4401','PER-003','','null','{"id": "01a22427-86f4-740a-947b-2c96613f4401", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "assumed", "source": "=1+1 0.36712383142708804", "version": 1, "created_at": "2026-11-28T21:54:59.956789Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:54:59.956789Z", "updated_by": "Facilitator", "name": "日本語 0.12088995980580641", "organisation": "two\nlines 0.9364405867994596", "job_title": "naïve café 0.3033685109329176", "role": "project manager", "email": "a@b.example", "influence": "high power, high interest"}','Facilitator','2026-11-28 21:54:59.956789',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',5,0,'add','outcomes','01a22427-8700-7ca9-b022-f6f30bc20f5e','OUT-001','','null','{"id": "01a22427-8700-7ca9-b022-f6f30bc20f5e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "two\nlines 0.8091399008724796", "notes": "two\nlines 0.2054852577007612", "tags": ["’quoted’", "two\nlines"], "version": 1, "created_at": "2026-11-28T21:54:59.969085Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:54:59.969085Z", "updated_by": "Facilitator", "statement": "late data 0.7784426150001458", "horizon": "desired future", "nature": "business", "category": "integrate hybrid, multi-cloud and SaaS", "decision": "<b>bold</b> 0.6471561653193026", "success": "naïve café 0.9820766375385342", "beneficiary": "two\nlines 0.23217612806301458", "target_date": "2069-08-05", "value": 5}','Facilitator','2026-11-28 21:54:59.969085',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',6,0,'add','outcomes','01a22427-8718-7faf-9131-85fa7db264c6','OUT-002','','null','{"id": "01a22427-8718-7faf-9131-85fa7db264c6", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "日本語 0.06951537853084733", "private_notes": "two\nlines 0.951957651735432", "version": 1, "created_at": "2026-11-28T21:54:59.992305Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:54:59.992305Z", "updated_by": "Facilitator", "statement": "C:\\temp 0.813351507162973", "horizon": "current", "nature": "technical", "category": "modernise: cut cost", "decision": "=1+1 0.8610088608533248", "target_date": "2068-07-26", "urgency": 5, "status": "achieved"}','Facilitator','2026-11-28 21:54:59.992305',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',7,0,'add','outcomes','01a22427-871c-7c9f-a1da-077187d1e62b','OUT-003','','null','{"id": "01a22427-871c-7c9f-a1da-077187d1e62b", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "notes": "two\nlines 0.6485064180992564", "private_notes": "’quoted’ 0.8033855134341553", "version": 1, "created_at": "2026-11-28T21:54:59.996716Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:54:59.996716Z", "updated_by": "Facilitator", "statement": "日本語 0.4547016300456639", "horizon": "desired future", "nature": "technical", "category": "real-time KPI dashboards", "owner": "01a22427-86ee-76cc-840b-f6e0852ac77e", "success": "naïve café 0.9655635178509998", "baseline": "Retail 0.22537401331860207", "beneficiary": "Retail 0.7188354727617898", "target_date": "2043-12-18", "value": 4}','Facilitator','2026-11-28 21:54:59.996716',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',8,0,'add','constraints','01a22427-8734-7c9b-86ba-0abfaad9009e','CON-001','','null','{"id": "01a22427-8734-7c9b-86ba-0abfaad9009e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "notes": "a | b 0.11391291239273016", "private_notes": "’quoted’ 0.7795398455434103", "version": 1, "created_at": "2026-11-28T21:55:00.020533Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.020533Z", "updated_by": "Facilitator", "statement": "=1+1 0.9679033101508892", "timing": "existing", "nature": "business", "category": "partner", "quantity": -1000000000000000.0, "unit": "Retail 0.5905839712874152", "applies_from": "1948-04-23", "applies_until": "2079-03-02", "negotiable_by": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "regulation": "GLBA", "clause": "<b>bold</b> 0.5914093121448057", "residency": "<b>bold</b> 0.29607267308315155", "retention_min_days": 1000000000000000, "lineage_required": true, "vendor": "’quoted’ 0.7827003757293756", "product": "naïve café 0.2665354510728647", "renewal": "1985-07-31", "annual_cost": 88.23932024664636, "exit_penalty": 76.79511829130963, "skill_needed": "Retail 0.0846802304164842", "skill_available": "two\nlines 0.21296819499142416"}','Facilitator','2026-11-28 21:55:00.020533',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',9,0,'add','constraints','01a22427-8768-7ff8-a6d3-029482762c32','CON-002','','null','{"id": "01a22427-8768-7ff8-a6d3-029482762c32", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "stated", "unanswered": {"=1+1": "two\nlines"}, "version": 1, "created_at": "2026-11-28T21:55:00.072701Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.072701Z", "updated_by": "Facilitator", "statement": "late data 0.3207259553606644", "timing": "anticipated", "quantity": 1000000000000000.0, "unit": "two\nlines 0.2237140727487692", "applies_from": "1965-05-24", "applies_until": "1970-07-26", "origin": "law", "origin_reference": "日本語 0.10773068507771688", "owner": "01a22427-86ee-76cc-840b-f6e0852ac77e", "consequence": "Retail 0.09168312261651779", "negotiable_by": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "regulation": "SOC 2", "clause": "late data 0.45090861743229205", "retention_min_days": 1000000000000000, "lineage_required": false, "product": "日本語 0.7116109466329968", "renewal": "1954-10-15", "annual_cost": 1000000000000000.0, "skill_needed": "<b>bold</b> 0.31328086106892794", "skill_available": "a | b 0.9698132768381156"}','Facilitator','2026-11-28 21:55:00.072701',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',10,0,'add','constraints','01a22427-8783-79f9-b753-71b7830bc71e','CON-003','','null','{"id": "01a22427-8783-79f9-b753-71b7830bc71e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "notes": "naïve café 0.1781548656443236", "private_notes": "=1+1 0.04855879928785889", "version": 1, "created_at": "2026-11-28T21:55:00.099882Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.099882Z", "updated_by": "Facilitator", "statement": "naïve café 0.3073211178125135", "timing": "existing", "category": "must keep", "hardness": "prefer", "unit": "日本語 0.041052254492352946", "applies_from": "2059-10-10", "origin_reference": "a | b 0.10094762253929235", "negotiable_by": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "regulation": "FERPA", "clause": "日本語 0.551204754915506", "residency": "late data 0.02151407774822478", "retention_min_days": 0, "retention_max_days": 1000000000000000, "lineage_required": false, "vendor": "two\nlines 0.9492279489729363", "product": "=1+1 0.9848958711440725", "notice_days": 798628152891091, "skill_needed": "naïve café 0.14168064702669492", "training_plan": "a | b 0.8210298411778232"}','Facilitator','2026-11-28 21:55:00.099882',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',11,0,'add','outputs','01a22427-879b-7cf2-9fd7-7df26dae2881','OUP-001','','null','{"id": "01a22427-879b-7cf2-9fd7-7df26dae2881", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "unknown", "private_notes": "naïve café 0.0481973433614038", "tags": ["=1+1", "two\nlines"], "version": 1, "created_at": "2026-11-28T21:55:00.124168Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.124168Z", "updated_by": "Facilitator", "name": "C:\\temp 0.8082526283723965", "output_class": "alert", "decision": "two\nlines 0.45330967762221785", "state": "future", "priority": "won''t", "frequency": "other", "data_format": "a | b 0.5800705711415716", "availability_percent": 100.0, "response_ms": 40.108215192090135, "audience": 0, "history_months": 50.089961955722664, "acceptance": "a | b 0.4950722507160109", "retire_reason": "naïve café 0.7128461108524063"}','Facilitator','2026-11-28 21:55:00.124168',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',12,0,'add','outputs','01a22427-87c7-76d7-b1b7-2025e89cf71d','OUP-002','','null','{"id": "01a22427-87c7-76d7-b1b7-2025e89cf71d", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "’quoted’ 0.8419308585435238", "version": 1, "created_at": "2026-11-28T21:55:00.167656Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.167656Z", "updated_by": "Facilitator", "name": "naïve café 0.3118020318353023", "state": "both", "frequency": "every minute", "availability_percent": 100.0, "response_ms": 94.1693295311312, "history_months": 68.16364556074682, "classification": "internal", "owner": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "acceptance": "late data 0.8079437334476703"}','Facilitator','2026-11-28 21:55:00.167656',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',13,0,'add','outputs','01a22427-87d8-7839-b1f4-a73d7991015b','OUP-003','','null','{"id": "01a22427-87d8-7839-b1f4-a73d7991015b", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "notes": "’quoted’ 0.7472652346880435", "private_notes": "=1+1 0.07518357411303722", "tags": ["<b>bold</b>", "two\nlines"], "version": 1, "created_at": "2026-11-28T21:55:00.184587Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.184587Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.9399971053206289", "decision": "a | b 0.43812894915290224", "state": "both", "priority": "should", "frequency": "on request", "freshness_minutes": 90.92960366464408, "product": "naïve café 0.37884950451237565", "data_format": "naïve café 0.5283631566075464", "availability_percent": 3.08083938622965, "response_ms": 0.0, "audience": 1000000000000000, "history_months": 75.74196625566648, "delivery_mb": 0.0, "classification": "restricted", "owner": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "retire_reason": "<b>bold</b> 0.204821737736817"}','Facilitator','2026-11-28 21:55:00.184587',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',14,0,'add','inputs','01a22427-87e8-748b-a306-865c80708a90','INP-001','','null','{"id": "01a22427-87e8-748b-a306-865c80708a90", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-28T21:55:00.200561Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.200561Z", "updated_by": "Facilitator", "name": "two\nlines 0.32368783653411803", "input_class": "message broker", "engine_class": "search", "product": "’quoted’ 0.4922991328917098", "owner": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "acquisition": "pull", "state": "both", "location": "C:\\temp 0.6008323865726104", "schedule": "日本語 0.702891902404374", "contract": "two\nlines 0.19736112176941356", "annual_cost": 67.85481750157672, "criticality": 5, "change_notice_days": 787571304846754, "regulations": ["21 CFR 11"], "retention_max_days": 458238739978432}','Facilitator','2026-11-28 21:55:00.200561',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',15,0,'add','inputs','01a22427-881b-7e47-a65c-a38c9e4d1dd9','INP-002','','null','{"id": "01a22427-881b-7e47-a65c-a38c9e4d1dd9", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "naïve café 0.2587675375028581", "private_notes": "Retail 0.8517720989837744", "version": 1, "created_at": "2026-11-28T21:55:00.252157Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.252157Z", "updated_by": "Facilitator", "name": "’quoted’ 0.010128068547323954", "product": "two\nlines 0.30366884285263684", "system_of_record": "日本語 0.48454307891146764", "owner": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "acquisition": "push", "state": "future", "classification": "restricted", "personal_data": "personal", "schedule": "日本語 0.6049939193159586", "contract": "naïve café 0.23723352615554094", "annual_cost": 6.8554170987641605, "schema_known": true, "change_notice_days": 0, "regulations": ["BCBS 239", "FedRAMP"], "retention_max_days": 1000000000000000}','Facilitator','2026-11-28 21:55:00.252157',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',16,0,'add','inputs','01a22427-8824-743e-b68d-fd0afb4f58d0','INP-003','','null','{"id": "01a22427-8824-743e-b68d-fd0afb4f58d0", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "estimated", "source": "’quoted’ 0.3895934835963474", "notes": "日本語 0.33011725914726364", "private_notes": "naïve café 0.9943934088859884", "version": 1, "created_at": "2026-11-28T21:55:00.260741Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.260741Z", "updated_by": "Facilitator", "name": "naïve café 0.785411955930974", "input_class": "other", "system_of_record": "’quoted’ 0.913145005203284", "interface": "two\nlines 0.16253579511210126", "state": "both", "personal_data": "special category", "schedule": "naïve café 0.7184769263967773", "contract": "late data 0.2276197030917395", "annual_cost": 0.0, "criticality": 1, "change_notice_days": 556709515033299, "regulations": ["SOX", "other", "COPPA"], "retention_min_days": 0, "retention_max_days": 1000000000000000, "masking": "=1+1 0.9734382274129786"}','Facilitator','2026-11-28 21:55:00.260741',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',17,0,'add','profiles','01a22427-883c-7dc7-b945-da4885af561d','VPR-001','','null','{"id": "01a22427-883c-7dc7-b945-da4885af561d", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "late data 0.7135464494458958", "version": 1, "created_at": "2026-11-28T21:55:00.284282Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.284282Z", "updated_by": "Facilitator", "input": "01a22427-881b-7e47-a65c-a38c9e4d1dd9", "timing": "anticipated", "gb_per_day": 0.0, "growth_percent": -100.0, "history_months": 87.63074328363777, "mode": "on request", "interval_minutes": 7.951844828493348, "delay_minutes": 0.0, "late_percent": 0.0, "structure": "semi-structured", "formats": "=1+1 0.7446142679398566", "duplicate_percent": 100.0, "value_rank": 1, "monetised": 34.961474261040884, "hot_days": 224470186888732}','Facilitator','2026-11-28 21:55:00.284282',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',18,0,'add','profiles','01a22427-885c-7c5b-b758-134ae3e0dcd2','VPR-002','','null','{"id": "01a22427-885c-7c5b-b758-134ae3e0dcd2", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.12636675368924188", "notes": "日本語 0.8149486765188295", "tags": ["a | b", "’quoted’"], "version": 1, "created_at": "2026-11-28T21:55:00.316968Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.316968Z", "updated_by": "Facilitator", "input": "01a22427-87e8-748b-a306-865c80708a90", "timing": "existing", "mean_record_bytes": 9.121808344389947, "growth_percent": 100000.0, "history_months": 1000000000000000.0, "delay_minutes": 1000000000000000.0, "late_percent": 0.0, "structure": "media", "formats": "日本語 0.3132066930474475", "schema_change": "unannounced", "trust": "authoritative", "duplicate_percent": 0.0, "known_issues": "naïve café 0.33010716678974783", "value_rank": 4, "absence_cost": "=1+1 0.6525749326846105", "monetised": 98.8030557026313, "concurrent_users": 0, "hot_days": 1000000000000000}','Facilitator','2026-11-28 21:55:00.316968',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',19,0,'add','profiles','01a22427-886d-758e-adfe-63e736c8f3be','VPR-003','','null','{"id": "01a22427-886d-758e-adfe-63e736c8f3be", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "confirmed", "private_notes": "=1+1 0.5114762400227343", "tags": ["C:\\temp", "日本語"], "unanswered": {"C:\\temp": "naïve café"}, "version": 1, "created_at": "2026-11-28T21:55:00.333703Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.333703Z", "updated_by": "Facilitator", "input": "01a22427-8824-743e-b68d-fd0afb4f58d0", "timing": "existing", "full_gb": 14.875649897091659, "gb_per_day": 0.0, "records_per_day": 1000000000000000.0, "delay_minutes": 52.37117222858407, "structure": "semi-structured", "trust": "questionable", "missing_percent": 100.0, "duplicate_percent": 0.0, "known_issues": "naïve café 0.5627755309150185", "absence_cost": "<b>bold</b> 0.9391957203146831", "hot_days": 711723612376281}','Facilitator','2026-11-28 21:55:00.333703',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',20,0,'add','data_quality','01a22427-8873-712e-bdc9-dae0492b67c7','DQU-001','','null','{"id": "01a22427-8873-712e-bdc9-dae0492b67c7", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "naïve café 0.008279858133068752", "notes": "<b>bold</b> 0.5142837977116697", "private_notes": "<b>bold</b> 0.6158446064792344", "tags": ["Retail", "a | b", "C:\\temp"], "version": 1, "created_at": "2026-11-28T21:55:00.339631Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.339631Z", "updated_by": "Facilitator", "input": "01a22427-881b-7e47-a65c-a38c9e4d1dd9", "dimension": "understandability", "target_percent": 100.0}','Facilitator','2026-11-28 21:55:00.339631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',21,0,'add','data_quality','01a22427-8888-70f6-8fb6-31346536ee87','DQU-002','','null','{"id": "01a22427-8888-70f6-8fb6-31346536ee87", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "unknown", "notes": "<b>bold</b> 0.5420405711205759", "version": 1, "created_at": "2026-11-28T21:55:00.360980Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.360980Z", "updated_by": "Facilitator", "input": "01a22427-8824-743e-b68d-fd0afb4f58d0", "dimension": "completeness", "current_percent": 82.1864890326959}','Facilitator','2026-11-28 21:55:00.360980',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',22,0,'add','data_quality','01a22427-888f-7613-91b1-89f7a4bc58f2','DQU-003','','null','{"id": "01a22427-888f-7613-91b1-89f7a4bc58f2", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "estimated", "source": "日本語 0.9365230922325852", "version": 1, "created_at": "2026-11-28T21:55:00.367457Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.367457Z", "updated_by": "Facilitator", "input": "01a22427-881b-7e47-a65c-a38c9e4d1dd9", "dimension": "understandability", "current_percent": 50.63173505975552, "target_percent": 0.0, "method": "Retail 0.9945310087813287"}','Facilitator','2026-11-28 21:55:00.367457',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',23,0,'add','parties','01a22427-889a-7b8a-a895-9a2be13d1cdb','PAR-001','','null','{"id": "01a22427-889a-7b8a-a895-9a2be13d1cdb", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "estimated", "notes": "two\nlines 0.2872769291663153", "private_notes": "日本語 0.4335026840560392", "version": 1, "created_at": "2026-11-28T21:55:00.378686Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.378686Z", "updated_by": "Facilitator", "name": "Retail 0.3834161927467227", "role": "consumer", "needs": "late data 0.4837241199202593", "pains": "=1+1 0.01816357668492674", "satisfaction": 5}','Facilitator','2026-11-28 21:55:00.378686',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',24,0,'add','parties','01a22427-88a8-7d6d-bb7f-ed997d76dcee','PAR-002','','null','{"id": "01a22427-88a8-7d6d-bb7f-ed997d76dcee", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "stated", "source": "a | b 0.047034792200516096", "version": 1, "created_at": "2026-11-28T21:55:00.392622Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.392622Z", "updated_by": "Facilitator", "name": "C:\\temp 0.9493464080355665", "role": "consumer", "kind": "application", "organisation": "=1+1 0.22922837533180018", "contact": "01a22427-86ee-76cc-840b-f6e0852ac77e", "needs": "late data 0.3991299021963799", "purpose": "’quoted’ 0.9548162743135121"}','Facilitator','2026-11-28 21:55:00.392622',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',25,0,'add','parties','01a22427-88b1-7558-8629-ffdaaf3c0b56','PAR-003','','null','{"id": "01a22427-88b1-7558-8629-ffdaaf3c0b56", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "assumed", "source": "<b>bold</b> 0.6136359788878962", "private_notes": "日本語 0.4166040326891619", "version": 1, "created_at": "2026-11-28T21:55:00.401570Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.401570Z", "updated_by": "Facilitator", "name": "late data 0.9951256831387749", "kind": "other", "pains": "<b>bold</b> 0.12378831705973758", "satisfaction": 5}','Facilitator','2026-11-28 21:55:00.401570',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',26,0,'add','workflows','01a22427-88bc-7a5d-892e-c204ca20d48e','WFL-001','','null','{"id": "01a22427-88bc-7a5d-892e-c204ca20d48e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "C:\\temp 0.5347632180856879", "notes": "a | b 0.5284814960517538", "private_notes": "naïve café 0.31536636965384823", "tags": ["late data", "=1+1"], "version": 1, "created_at": "2026-11-28T21:55:00.412706Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.412706Z", "updated_by": "Facilitator", "name": "日本語 0.8689309693312387", "state": "current", "effectiveness": 3, "effectiveness_basis": "two\nlines 0.6254518735427501", "high_level": "late data 0.22856016090522546", "low_level": "naïve café 0.4116430517162146", "process_flow": "naïve café 0.40771786541379473", "incidents_per_month": 83.44458535982724, "lead_time_hours": 1000000000000000.0, "deployments_per_month": 1000000000000000.0, "change_failure_percent": 100.0, "restore_hours": 0.0}','Facilitator','2026-11-28 21:55:00.412706',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',27,0,'add','workflows','01a22427-88d0-7b4c-93ab-bb28d6e0c495','WFL-002','','null','{"id": "01a22427-88d0-7b4c-93ab-bb28d6e0c495", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "a | b 0.27363318955870597", "notes": "a | b 0.9589513983478465", "private_notes": "=1+1 0.6061603719535075", "version": 1, "created_at": "2026-11-28T21:55:00.433045Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.433045Z", "updated_by": "Facilitator", "name": "日本語 0.225027830064511", "state": "current", "purpose": "late data 0.22624800773903986", "patterns": ["microservices", "data lake"], "effectiveness": 3, "effectiveness_basis": "naïve café 0.280172569160838", "process_flow": "two\nlines 0.3792765365773795", "external_dependencies": "a | b 0.13944117809385492", "cost_per_month": 76.99809830135035, "incidents_per_month": 0.0, "deployments_per_month": 1000000000000000.0, "change_failure_percent": 0.0, "restore_hours": 39.932722875518486}','Facilitator','2026-11-28 21:55:00.433045',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',28,0,'add','workflows','01a22427-88e2-767e-8d6c-c02d9c58b801','WFL-003','','null','{"id": "01a22427-88e2-767e-8d6c-c02d9c58b801", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "estimated", "source": "<b>bold</b> 0.8331301915624558", "notes": "’quoted’ 0.1451435556244538", "private_notes": "’quoted’ 0.9531113654984892", "version": 1, "created_at": "2026-11-28T21:55:00.450741Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.450741Z", "updated_by": "Facilitator", "name": "’quoted’ 0.7253743076900668", "state": "future", "purpose": "two\nlines 0.9338974087966286", "patterns": ["data warehouse"], "effectiveness": 1, "effectiveness_basis": "naïve café 0.8972318577365", "high_level": "Retail 0.25041213288033703", "low_level": "two\nlines 0.261744882712022", "process_flow": "late data 0.7449157638361875", "external_dependencies": "two\nlines 0.3631424497422032", "cost_per_month": 80.44607693192589, "lead_time_hours": 30.812795792137816, "deployments_per_month": 7.4346899341591, "change_failure_percent": 0.0, "restore_hours": 1000000000000000.0}','Facilitator','2026-11-28 21:55:00.450741',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',29,0,'add','tools','01a22427-88eb-79cc-a447-7e00fef1d8e1','TOO-001','','null','{"id": "01a22427-88eb-79cc-a447-7e00fef1d8e1", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "two\nlines 0.5080783647537448", "notes": "日本語 0.7829263134570688", "private_notes": "a | b 0.8020869677805449", "version": 1, "created_at": "2026-11-28T21:55:00.459882Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.459882Z", "updated_by": "Facilitator", "name": "=1+1 0.37950634767851676", "kind": "commercial", "state": "future", "vendor": "<b>bold</b> 0.27606278608386625", "release": "<b>bold</b> 0.6057791222780027", "licence": "C:\\temp 0.7791397425339686"}','Facilitator','2026-11-28 21:55:00.459882',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',30,0,'add','tools','01a22427-8908-788f-a1ff-9d76043025ab','TOO-002','','null','{"id": "01a22427-8908-788f-a1ff-9d76043025ab", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.44102019666278236", "unanswered": {"two\nlines": "=1+1"}, "version": 1, "created_at": "2026-11-28T21:55:00.488489Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.488489Z", "updated_by": "Facilitator", "name": "naïve café 0.10554042877522518", "state": "both", "vendor": "Retail 0.916341667652535", "release": "a | b 0.2534908105250847"}','Facilitator','2026-11-28 21:55:00.488489',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',31,0,'add','tools','01a22427-8915-7447-8396-173531b558ca','TOO-003','','null','{"id": "01a22427-8915-7447-8396-173531b558ca", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "source": "naïve café 0.43199120045158557", "notes": "late data 0.571428645314855", "unanswered": {"late data": "Retail"}, "version": 1, "created_at": "2026-11-28T21:55:00.501923Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.501923Z", "updated_by": "Facilitator", "name": "two\nlines 0.6427444191716964", "kind": "cloud service", "state": "both", "vendor": "’quoted’ 0.021664682628631304", "licence": "=1+1 0.39724458542906926", "end_of_support": "1962-02-05", "annual_cost": 96.99086794931328, "must_keep": false}','Facilitator','2026-11-28 21:55:00.501923',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',32,0,'add','steps','01a22427-891b-71ba-98a5-68160766b94f','STP-001','','null','{"id": "01a22427-891b-71ba-98a5-68160766b94f", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.020851075315907464", "private_notes": "<b>bold</b> 0.16669811751668695", "tags": ["two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-28T21:55:00.507767Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.507767Z", "updated_by": "Facilitator", "name": "late data 0.9413497014564688", "stage": "analyze", "state": "future", "trigger": "=1+1 0.15428865680173232", "schedule": "late data 0.9467820693149293", "workflow": "01a22427-88d0-7b4c-93ab-bb28d6e0c495", "duration_minutes": 0.0, "latency_minutes": 1000000000000000.0, "automation": 0, "retention_days": 24290554129809, "replicas": 1, "r_decision": "replatform", "r_rationale": "C:\\temp 0.11909343724707233", "effort_days": 55.996254156970174}','Facilitator','2026-11-28 21:55:00.507767',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',33,0,'add','steps','01a22427-8942-75e4-8fe1-505a027a8ad1','STP-002','','null','{"id": "01a22427-8942-75e4-8fe1-505a027a8ad1", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "a | b 0.7547485637932494", "notes": "Retail 0.05206448457058788", "tags": ["late data"], "unanswered": {"’quoted’": "naïve café"}, "version": 1, "created_at": "2026-11-28T21:55:00.547631Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.547631Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.5538198662371774", "stage": "analyze", "state": "both", "tool": "01a22427-88eb-79cc-a447-7e00fef1d8e1", "run_by": "日本語 0.3599909240617184", "trigger": "’quoted’ 0.27948828671010884", "schedule": "’quoted’ 0.08366348394034806", "workflow": "01a22427-88bc-7a5d-892e-c204ca20d48e", "owner": "01a22427-86ee-76cc-840b-f6e0852ac77e", "what_it_does": "日本語 0.5654685830158099", "ways": ["日本語"], "duration_minutes": 7.045972944573031, "latency_minutes": 1000000000000000.0, "throughput_mb_per_second": 1000000000000000.0, "automation": 0, "cost_per_month": 0.0, "expansion": 1000000000000000.0, "replicas": 17, "compression": 0.01, "rto_minutes": 20.241173849820605, "security_zone": "=1+1 0.22509934230030493", "r_rationale": "two\nlines 0.29176902091937773", "complexity": "medium", "effort_days": 1000000000000000.0}','Facilitator','2026-11-28 21:55:00.547631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',34,0,'add','steps','01a22427-894f-735b-a921-ec6e6e4b0f33','STP-003','','null','{"id": "01a22427-894f-735b-a921-ec6e6e4b0f33", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "notes": "’quoted’ 0.501048200315799", "version": 1, "created_at": "2026-11-28T21:55:00.559603Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.559603Z", "updated_by": "Facilitator", "name": "naïve café 0.5042343550005652", "stage": "analyze", "state": "current", "trigger": "<b>bold</b> 0.6608533108472175", "schedule": "’quoted’ 0.25460402462682086", "workflow": "01a22427-88bc-7a5d-892e-c204ca20d48e", "ways": ["two\nlines", "naïve café", "日本語"], "duration_minutes": 16.777461522498673, "availability_percent": 100.0, "automation": 4, "effectiveness": 1, "cost_per_month": 0.0, "expansion": 39.394064115655844, "retention_days": 0, "replicas": 87, "compression": 10000.0, "rpo_minutes": 17.322103377668185, "rto_minutes": 50.97473068893228, "region": "naïve café 0.35973135127600175", "complexity": "low", "effort_days": 0.0}','Facilitator','2026-11-28 21:55:00.559603',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',35,0,'add','flows','01a22427-8957-7f97-a285-c649d2dd426d','FLO-001','','null','{"id": "01a22427-8957-7f97-a285-c649d2dd426d", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "two\nlines 0.790878236469853", "notes": "late data 0.03693739007275909", "private_notes": "late data 0.9022086883488681", "tags": ["two\nlines", "Retail"], "version": 1, "created_at": "2026-11-28T21:55:00.567714Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.567714Z", "updated_by": "Facilitator", "origin": "01a22427-87d8-7839-b1f4-a73d7991015b", "target": "01a22427-87c7-76d7-b1b7-2025e89cf71d", "state": "future", "mode": "streaming", "payload": "Retail 0.5521910708222612", "protocol": "<b>bold</b> 0.30460593542964987", "authentication": "two\nlines 0.8509629219538113", "crosses_boundary": false}','Facilitator','2026-11-28 21:55:00.567714',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',36,0,'add','flows','01a22427-897a-7808-b93c-d4a4b2cd4602','FLO-002','','null','{"id": "01a22427-897a-7808-b93c-d4a4b2cd4602", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "estimated", "notes": "日本語 0.573771199478443", "tags": ["日本語"], "unanswered": {"two\nlines": "日本語"}, "version": 1, "created_at": "2026-11-28T21:55:00.602729Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.602729Z", "updated_by": "Facilitator", "origin": "01a22427-881b-7e47-a65c-a38c9e4d1dd9", "target": "01a22427-8824-743e-b68d-fd0afb4f58d0", "state": "both", "mode": "on request", "payload": "two\nlines 0.003406069596069261", "gb_per_day": 0.0, "protocol": "’quoted’ 0.14821622214901997", "latency_minutes": 31.720096518691278, "interval_minutes": 1000000000000000.0, "error_handling": "late data 0.7675492661501174"}','Facilitator','2026-11-28 21:55:00.602729',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',37,0,'add','flows','01a22427-8988-74c2-bed4-24f781d164fc','FLO-003','','null','{"id": "01a22427-8988-74c2-bed4-24f781d164fc", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "stated", "notes": "’quoted’ 0.702062432941858", "tags": ["naïve café"], "version": 1, "created_at": "2026-11-28T21:55:00.616926Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.616926Z", "updated_by": "Facilitator", "origin": "01a22427-891b-71ba-98a5-68160766b94f", "target": "01a22427-87c7-76d7-b1b7-2025e89cf71d", "state": "current", "mode": "on request", "payload": "two\nlines 0.301322965230045", "interval_minutes": 1000000000000000.0, "crosses_boundary": true, "error_handling": "Retail 0.028709642509242794"}','Facilitator','2026-11-28 21:55:00.616926',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',38,0,'add','practices','01a22427-8990-788f-b1e8-ff7ec75f06a7','PRA-001','','null','{"id": "01a22427-8990-788f-b1e8-ff7ec75f06a7", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "confirmed", "source": "C:\\temp 0.032264367970746055", "notes": "two\nlines 0.039867654511166806", "private_notes": "late data 0.5243035839280958", "tags": ["naïve café"], "unanswered": {"two\nlines": "a | b"}, "version": 1, "created_at": "2026-11-28T21:55:00.624727Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.624727Z", "updated_by": "Facilitator", "kind": "other", "state": "current", "coverage_percent": 100.0, "what_is_done": "’quoted’ 0.7232340153655419"}','Facilitator','2026-11-28 21:55:00.624727',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',39,0,'add','practices','01a22427-899b-7222-a8ba-8d98b6e3745e','PRA-002','','null','{"id": "01a22427-899b-7222-a8ba-8d98b6e3745e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "confirmed", "source": "late data 0.6591581972362703", "notes": "’quoted’ 0.952197558029905", "private_notes": "’quoted’ 0.3436021383024037", "tags": ["naïve café", "two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-28T21:55:00.635386Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.635386Z", "updated_by": "Facilitator", "kind": "code review", "state": "future", "coverage_percent": 0.0, "what_is_done": "’quoted’ 0.42624009112762795"}','Facilitator','2026-11-28 21:55:00.635386',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',40,0,'add','practices','01a22427-89a4-79ba-9f19-9069600a3ca8','PRA-003','','null','{"id": "01a22427-89a4-79ba-9f19-9069600a3ca8", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "unknown", "notes": "two\nlines 0.2591504026605581", "private_notes": "’quoted’ 0.7573731917578584", "unanswered": {"two\nlines": "C:\\temp"}, "version": 1, "created_at": "2026-11-28T21:55:00.644802Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.644802Z", "updated_by": "Facilitator", "kind": "other", "state": "future", "tool": "01a22427-8915-7447-8396-173531b558ca", "coverage_percent": 100.0, "what_is_done": "日本語 0.6756362678065964"}','Facilitator','2026-11-28 21:55:00.644802',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',41,0,'add','skills','01a22427-89ae-7a73-8647-dda9fe248e0c','SKI-001','','null','{"id": "01a22427-89ae-7a73-8647-dda9fe248e0c", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "confirmed", "source": "late data 0.3286411026111701", "tags": ["<b>bold</b>", "a | b"], "version": 1, "created_at": "2026-11-28T21:55:00.654509Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.654509Z", "updated_by": "Facilitator", "skill": "naïve café 0.6995045876204917", "state": "both", "level_present": 0, "people_present": 0.0, "provided_by": "own", "plan": "Retail 0.3244778986138014"}','Facilitator','2026-11-28 21:55:00.654509',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',42,0,'add','skills','01a22427-89bc-7c7a-9736-7467298f089b','SKI-002','','null','{"id": "01a22427-89bc-7c7a-9736-7467298f089b", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "naïve café 0.6078580695556354", "tags": ["<b>bold</b>", "naïve café", "=1+1"], "version": 1, "created_at": "2026-11-28T21:55:00.668583Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.668583Z", "updated_by": "Facilitator", "skill": "=1+1 0.7555281204448485", "state": "both", "level_present": 4}','Facilitator','2026-11-28 21:55:00.668583',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',43,0,'add','skills','01a22427-89bf-7f98-a5dd-8fdb1a17baf7','SKI-003','','null','{"id": "01a22427-89bf-7f98-a5dd-8fdb1a17baf7", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "source": "日本語 0.7522540545942696", "private_notes": "naïve café 0.8702219322743177", "version": 1, "created_at": "2026-11-28T21:55:00.671229Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.671229Z", "updated_by": "Facilitator", "skill": "日本語 0.74381410866067", "state": "both", "level_present": 1, "people_needed": 1000000000000000.0, "people_present": 87.43782177656371, "provided_by": "own", "plan": "日本語 0.8104008924070872"}','Facilitator','2026-11-28 21:55:00.671229',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',44,0,'add','partners','01a22427-89c3-72e0-85f1-a7a2b231c57b','PTN-001','','null','{"id": "01a22427-89c3-72e0-85f1-a7a2b231c57b", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.6115182936847153", "notes": "C:\\temp 0.20010978926913914", "private_notes": "two\nlines 0.5215164814247167", "unanswered": {"Retail": "naïve café"}, "version": 1, "created_at": "2026-11-28T21:55:00.676153Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.676153Z", "updated_by": "Facilitator", "name": "日本語 0.43677337000322025", "state": "both", "services": "two\nlines 0.1630638549456367", "contract": "Retail 0.9785034275373752", "renewal": "1918-02-07", "exit_plan": "Retail 0.0661665950344017"}','Facilitator','2026-11-28 21:55:00.676153',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',45,0,'add','partners','01a22427-89db-7a6c-a143-6e7ac2bf23d4','PTN-002','','null','{"id": "01a22427-89db-7a6c-a143-6e7ac2bf23d4", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "C:\\temp 0.15005669169826896", "notes": "日本語 0.9617845069194083", "private_notes": "late data 0.4425217598693767", "version": 1, "created_at": "2026-11-28T21:55:00.700272Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.700272Z", "updated_by": "Facilitator", "name": "two\nlines 0.7005508054244026", "kind": "SaaS provider", "state": "current", "services": "two\nlines 0.6401390663808352", "renewal": "1949-03-18", "dependency": 1}','Facilitator','2026-11-28 21:55:00.700272',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',46,0,'add','partners','01a22427-89e3-713a-909b-51705672d9e1','PTN-003','','null','{"id": "01a22427-89e3-713a-909b-51705672d9e1", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "tags": ["naïve café", "C:\\temp", "a | b"], "version": 1, "created_at": "2026-11-28T21:55:00.707523Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.707523Z", "updated_by": "Facilitator", "name": "late data 0.05744926037168352", "kind": "data provider", "state": "both", "services": "日本語 0.7140484918067225", "contract": "naïve café 0.7225907596369311", "exit_plan": "a | b 0.45426475826238855"}','Facilitator','2026-11-28 21:55:00.707523',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',47,0,'add','deficiencies','01a22427-89eb-71ac-8a81-e0f2fd33dbea','DEF-001','','null','{"id": "01a22427-89eb-71ac-8a81-e0f2fd33dbea", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "assumed", "notes": "=1+1 0.07968885311972473", "tags": ["=1+1", "日本語"], "version": 1, "created_at": "2026-11-28T21:55:00.716106Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.716106Z", "updated_by": "Facilitator", "title": "’quoted’ 0.6491307326692212", "observed_in": "01a22427-88eb-79cc-a447-7e00fef1d8e1", "symptom": "a | b 0.7547510775297261", "effect": "C:\\temp 0.364368232726187", "evidence": "C:\\temp 0.5112375245773074", "loss_per_year": 1000000000000000.0, "workaround": "two\nlines 0.7113958129796156"}','Facilitator','2026-11-28 21:55:00.716106',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',48,0,'add','deficiencies','01a22427-8a00-710f-a368-ad38d8f066e9','DEF-002','','null','{"id": "01a22427-8a00-710f-a368-ad38d8f066e9", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "a | b 0.8579951066621663", "unanswered": {"<b>bold</b>": "Retail"}, "version": 1, "created_at": "2026-11-28T21:55:00.736363Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.736363Z", "updated_by": "Facilitator", "title": "日本語 0.07726274004845912", "observed_in": "01a22427-8824-743e-b68d-fd0afb4f58d0", "evidence": "=1+1 0.4795812110201009", "loss_per_year": 0.0}','Facilitator','2026-11-28 21:55:00.736363',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',49,0,'add','deficiencies','01a22427-8a04-7af8-9970-71a26fc342a5','DEF-003','','null','{"id": "01a22427-8a04-7af8-9970-71a26fc342a5", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "unknown", "notes": "two\nlines 0.7892667310843179", "tags": ["=1+1", "two\nlines", "a | b"], "version": 1, "created_at": "2026-11-28T21:55:00.740876Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.740876Z", "updated_by": "Facilitator", "title": "日本語 0.885252085431635", "severity": 5, "symptom": "naïve café 0.3597401810619114", "effect": "日本語 0.6977303741012196", "evidence": "late data 0.9758240739662508", "loss_per_year": 1000000000000000.0, "workaround": "naïve café 0.07539677851977677"}','Facilitator','2026-11-28 21:55:00.740876',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',50,0,'add','measures','01a22427-8a0f-769f-84cb-8f033b8d5cf4','MEA-001','','null','{"id": "01a22427-8a0f-769f-84cb-8f033b8d5cf4", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "Retail 0.29451495529976046", "private_notes": "<b>bold</b> 0.4306207293809434", "version": 1, "created_at": "2026-11-28T21:55:00.751722Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.751722Z", "updated_by": "Facilitator", "name": "日本語 0.20521636477812588", "kind": "SLO", "scope": "existing", "unit": "C:\\temp 0.3628817884918115", "direction": "lower", "baseline": -999999999999976.2, "actual": -1000000000000000.0, "owner": "01a22427-86f4-740a-947b-2c96613f4401", "weighting_method": "pairwise", "range_high": 1000000000000000.0, "satisfied_from": 1, "sla_property": "time to notify", "indicator": "’quoted’ 0.6697402074694956", "objective": "a | b 0.8903957514741095", "window": "C:\\temp 0.337995949503372", "provider": "a | b 0.0190482213329769", "customer": "a | b 0.22579226131043162", "consequence": "日本語 0.8693739794657643"}','Facilitator','2026-11-28 21:55:00.751722',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',51,0,'add','measures','01a22427-8a3a-7f9c-9f2e-5c60620b1ac9','MEA-002','','null','{"id": "01a22427-8a3a-7f9c-9f2e-5c60620b1ac9", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "=1+1 0.5687638259710179", "private_notes": "’quoted’ 0.2339665210577513", "version": 1, "created_at": "2026-11-28T21:55:00.794394Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.794394Z", "updated_by": "Facilitator", "name": "’quoted’ 0.49415108990692747", "kind": "NPS", "scope": "both", "direction": "lower", "baseline": -999999999999964.4, "target": 1000000000000000.0, "weight": 48.11386538377026, "owner": "01a22427-86f4-740a-947b-2c96613f4401", "formula": "late data 0.03852735846753785", "frequency": "on request", "weighting_method": "pairwise", "satisfied_from": 10, "sla_property": "time to notify", "window": "’quoted’ 0.5886615021015204", "driver": "operational", "customer": "two\nlines 0.303598551834547", "consequence": "a | b 0.19523175180983776"}','Facilitator','2026-11-28 21:55:00.794394',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',52,0,'add','measures','01a22427-8a40-7664-a44c-03e0a31ff9c5','MEA-003','','null','{"id": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "source": "’quoted’ 0.27328483894768973", "private_notes": "Retail 0.7985897933821094", "tags": ["C:\\temp"], "version": 1, "created_at": "2026-11-28T21:55:00.800899Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.800899Z", "updated_by": "Facilitator", "name": "two\nlines 0.20836891969723248", "kind": "data quality", "scope": "both", "unit": "日本語 0.138322949345549", "direction": "higher", "baseline": -999999999999908.9, "target": -999999999999976.6, "actual": -999999999999954.2, "weight": 51.992625456753, "measured_by": "naïve café 0.2825358411183806", "formula": "Retail 0.8134292735257661", "frequency": "monthly", "weighting_method": "other", "satisfied_from": 10, "sla_property": "latency", "indicator": "late data 0.09729814930441283", "objective": "C:\\temp 0.39716363833835044", "window": "two\nlines 0.8528943925616802", "driver": "analytics", "customer": "C:\\temp 0.3897357306683825"}','Facilitator','2026-11-28 21:55:00.800899',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',53,0,'add','readings','01a22427-8a4c-74de-b1b9-aa3ec178a610','REA-001','','null','{"id": "01a22427-8a4c-74de-b1b9-aa3ec178a610", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "unknown", "source": "<b>bold</b> 0.5410324921145072", "notes": "’quoted’ 0.7409512389905333", "private_notes": "=1+1 0.31950625885989414", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-28T21:55:00.812262Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.812262Z", "updated_by": "Facilitator", "measure": "01a22427-8a3a-7f9c-9f2e-5c60620b1ac9", "on": "1977-09-12", "value": -1000000000000000.0, "sample_size": 1000000000000000}','Facilitator','2026-11-28 21:55:00.812262',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',54,0,'add','readings','01a22427-8a73-72a6-8db6-d93c35d46b06','REA-002','','null','{"id": "01a22427-8a73-72a6-8db6-d93c35d46b06", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "<b>bold</b> 0.48711800364210034", "notes": "日本語 0.6435595123558242", "private_notes": "日本語 0.1741455651843582", "tags": ["=1+1", "C:\\temp", "late data"], "version": 1, "created_at": "2026-11-28T21:55:00.851913Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.851913Z", "updated_by": "Facilitator", "measure": "01a22427-8a0f-769f-84cb-8f033b8d5cf4", "on": "2076-09-09", "value": -1000000000000000.0, "sample_size": 0, "comment": "a | b 0.5602305108431391"}','Facilitator','2026-11-28 21:55:00.851913',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',55,0,'add','readings','01a22427-8a84-7ccb-ad50-38866c83bd14','REA-003','','null','{"id": "01a22427-8a84-7ccb-ad50-38866c83bd14", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "assumed", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-28T21:55:00.868419Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.868419Z", "updated_by": "Facilitator", "measure": "01a22427-8a3a-7f9c-9f2e-5c60620b1ac9", "on": "2065-05-27", "value": -999999999999950.6, "sample_size": 383968510729487, "comment": "two\nlines 0.5922904595663053"}','Facilitator','2026-11-28 21:55:00.868419',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',56,0,'add','responses','01a22427-8a8c-724d-b31e-0c1e1016a606','RSP-001','','null','{"id": "01a22427-8a8c-724d-b31e-0c1e1016a606", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "日本語 0.9070904569670729", "notes": "<b>bold</b> 0.6698225347224378", "private_notes": "<b>bold</b> 0.6513233475525599", "version": 1, "created_at": "2026-11-28T21:55:00.878589Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.878589Z", "updated_by": "Facilitator", "measure": "01a22427-8a0f-769f-84cb-8f033b8d5cf4", "score": 5, "respondent": "Retail 0.3442831960284647", "comment": "’quoted’ 0.8808948521366485"}','Facilitator','2026-11-28 21:55:00.878589',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',57,0,'add','responses','01a22427-8ab4-764d-b01e-85cd0cb7a143','RSP-002','','null','{"id": "01a22427-8ab4-764d-b01e-85cd0cb7a143", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "assumed", "notes": "=1+1 0.7534676890100536", "private_notes": "<b>bold</b> 0.32554641024909214", "version": 1, "created_at": "2026-11-28T21:55:00.916799Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.916799Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "score": 0, "on": "2027-03-25", "respondent": "naïve café 0.7107524936739401", "comment": "<b>bold</b> 0.003955332996629979"}','Facilitator','2026-11-28 21:55:00.916799',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',58,0,'add','responses','01a22427-8abb-7272-9ea8-e995d7cb4f28','RSP-003','','null','{"id": "01a22427-8abb-7272-9ea8-e995d7cb4f28", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "stated", "source": "a | b 0.6066997184883403", "unanswered": {"naïve café": "C:\\temp"}, "version": 1, "created_at": "2026-11-28T21:55:00.924179Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.924179Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "score": 0, "on": "1947-02-04", "comment": "=1+1 0.11983713836985044"}','Facilitator','2026-11-28 21:55:00.924179',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',59,0,'add','requirements','01a22427-8ad3-7472-8f3c-a937a776629b','REQ-001','','null','{"id": "01a22427-8ad3-7472-8f3c-a937a776629b", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "estimated", "source": "two\nlines 0.1893980880966567", "unanswered": {"late data": "C:\\temp"}, "version": 1, "created_at": "2026-11-28T21:55:00.947948Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.947948Z", "updated_by": "Facilitator", "statement": "’quoted’ 0.48872330065268177", "priority": "won''t", "fit_criterion": "=1+1 0.20903954923536394", "status": "agreed", "rationale": "Retail 0.529037099046871", "link_state": "ok", "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000"}','Facilitator','2026-11-28 21:55:00.947948',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',60,0,'add','requirements','01a22427-8af4-7d77-8f2f-890162ada256','REQ-002','','null','{"id": "01a22427-8af4-7d77-8f2f-890162ada256", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "confirmed", "source": "two\nlines 0.0075863081538875", "notes": "日本語 0.4154459098934601", "version": 1, "created_at": "2026-11-28T21:55:00.981107Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.981107Z", "updated_by": "Facilitator", "statement": "’quoted’ 0.5227291189878979", "fit_criterion": "a | b 0.6480508547194067", "status": "rejected", "verification": "other", "link_state": "suspect", "template": "Retail 0.24103545896307965", "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000"}','Facilitator','2026-11-28 21:55:00.981107',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',61,0,'add','requirements','01a22427-8b04-764b-905f-1e1c8dfe6f24','REQ-003','','null','{"id": "01a22427-8b04-764b-905f-1e1c8dfe6f24", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "source": "late data 0.4697880859978477", "private_notes": "two\nlines 0.8480443781168608", "version": 1, "created_at": "2026-11-28T21:55:00.996874Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.996874Z", "updated_by": "Facilitator", "statement": "<b>bold</b> 0.7789572353797792", "type": "functional", "priority": "should", "stage": "analyze", "status": "draft", "rationale": "late data 0.4367534440073523", "link_state": "ok", "template": "=1+1 0.28821519780720495", "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000", "as_derived": "late data 0.7502099930972633"}','Facilitator','2026-11-28 21:55:00.996874',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',62,0,'add','log','01a22427-8b11-70bf-bbb7-fad9ccc01b2f','LOG-001','','null','{"id": "01a22427-8b11-70bf-bbb7-fad9ccc01b2f", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.6701686948182799", "notes": "’quoted’ 0.4783327314100153", "private_notes": "a | b 0.7744921667206869", "unanswered": {"two\nlines": "=1+1"}, "version": 1, "created_at": "2026-11-28T21:55:01.009571Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.009571Z", "updated_by": "Facilitator", "subject": "<b>bold</b> 0.2417931475626096", "kind": "risk", "owner": "01a22427-86f4-740a-947b-2c96613f4401", "due": "1938-06-28", "status": "done", "chosen": "a | b 0.10571233841048477", "probability": 1, "impact": 1, "reply": "C:\\temp 0.6113596265154083"}','Facilitator','2026-11-28 21:55:01.009571',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',63,0,'add','log','01a22427-8b32-76d0-8ca7-a454b1831c7d','LOG-002','','null','{"id": "01a22427-8b32-76d0-8ca7-a454b1831c7d", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "estimated", "source": "two\nlines 0.9977877150324393", "tags": ["two\nlines", "a | b"], "version": 1, "created_at": "2026-11-28T21:55:01.042294Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.042294Z", "updated_by": "Facilitator", "subject": "C:\\temp 0.4555436692811837", "kind": "risk", "owner": "01a22427-86ee-76cc-840b-f6e0852ac77e", "due": "2035-09-21", "status": "closed", "chosen": "<b>bold</b> 0.477404369056314", "probability": 1, "impact": 5, "reply": "日本語 0.7895589544192462"}','Facilitator','2026-11-28 21:55:01.042294',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',64,0,'add','log','01a22427-8b37-7c5a-858c-ad5f6ca0d1a7','LOG-003','','null','{"id": "01a22427-8b37-7c5a-858c-ad5f6ca0d1a7", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "confirmed", "source": "Retail 0.6171375670755764", "private_notes": "two\nlines 0.3051089775040092", "unanswered": {"naïve café": "late data"}, "version": 1, "created_at": "2026-11-28T21:55:01.047298Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.047298Z", "updated_by": "Facilitator", "subject": "two\nlines 0.2015025375010563", "kind": "action", "due": "2000-06-04", "status": "closed", "about": "01a22427-894f-735b-a921-ec6e6e4b0f33", "chosen": "late data 0.09787907216877123", "rationale": "’quoted’ 0.6374627180079807", "reply": "’quoted’ 0.4983552286756108"}','Facilitator','2026-11-28 21:55:01.047298',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',65,0,'add','artefacts','01a22427-8b4b-7f52-861a-b7449cb6fa80','ART-001','','null','{"id": "01a22427-8b4b-7f52-861a-b7449cb6fa80", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "confirmed", "version": 1, "created_at": "2026-11-28T21:55:01.067959Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.067959Z", "updated_by": "Facilitator", "title": "two\nlines 0.3528840683266743", "file_name": "日本語 0.6145266006491822", "media_type": "naïve café 0.06955633950301032", "size_bytes": 1000000000000000, "received_from": "01a22427-86ee-76cc-840b-f6e0852ac77e", "received_on": "2068-05-06"}','Facilitator','2026-11-28 21:55:01.067959',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',66,0,'add','artefacts','01a22427-8b6c-7bce-9e0a-161a0827e9df','ART-002','','null','{"id": "01a22427-8b6c-7bce-9e0a-161a0827e9df", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "confirmed", "source": "’quoted’ 0.001837122978024408", "notes": "日本語 0.9960808454275804", "version": 1, "created_at": "2026-11-28T21:55:01.100418Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.100418Z", "updated_by": "Facilitator", "title": "two\nlines 0.9108379345253993", "media_type": "Retail 0.3655358557925129", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "received_from": "01a22427-86ee-76cc-840b-f6e0852ac77e", "received_on": "2077-06-23"}','Facilitator','2026-11-28 21:55:01.100418',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',67,0,'add','artefacts','01a22427-8b7b-7b61-a677-4bd06664c352','ART-003','','null','{"id": "01a22427-8b7b-7b61-a677-4bd06664c352", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "estimated", "version": 1, "created_at": "2026-11-28T21:55:01.118007Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.118007Z", "updated_by": "Facilitator", "title": "<b>bold</b> 0.6626687425002766", "file_name": "two\nlines 0.8650003151916487", "media_type": "C:\\temp 0.645433784269452", "received_from": "01a22427-86f4-740a-947b-2c96613f4401", "received_on": "1962-03-08", "confidentiality": "public"}','Facilitator','2026-11-28 21:55:01.118007',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',68,0,'add','answers','d648fb17-722b-508d-8216-8a0425002219','CHK-001','','null','{"id": "d648fb17-722b-508d-8216-8a0425002219", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "日本語 0.4787831052796918", "notes": "two\nlines 0.8298892286954908", "private_notes": "=1+1 0.5612137370869617", "tags": ["Retail", "two\nlines"], "version": 1, "created_at": "2026-11-28T21:55:01.128529Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.128529Z", "updated_by": "Facilitator", "way": "Retail 0.62568135857", "future": "add", "reason": "<b>bold</b> 0.6162549959871845"}','Facilitator','2026-11-28 21:55:01.128529',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',69,0,'add','answers','c9da4fb2-cdd5-597f-ad90-4372318726ee','CHK-002','','null','{"id": "c9da4fb2-cdd5-597f-ad90-4372318726ee", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "stated", "notes": "<b>bold</b> 0.491963578772427", "unanswered": {"’quoted’": "late data"}, "version": 1, "created_at": "2026-11-28T21:55:01.164472Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.164472Z", "updated_by": "Facilitator", "way": "late data 0.77027892", "today": "yes", "future": "keep", "reason": "<b>bold</b> 0.027890484623137923"}','Facilitator','2026-11-28 21:55:01.164472',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',70,0,'add','answers','de212a75-b278-5e6d-8d3d-31cb28e49683','CHK-003','','null','{"id": "de212a75-b278-5e6d-8d3d-31cb28e49683", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "source": "a | b 0.3078825108019013", "notes": "’quoted’ 0.3575736273112593", "private_notes": "=1+1 0.8881361531291087", "tags": ["a | b"], "version": 1, "created_at": "2026-11-28T21:55:01.181266Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.181266Z", "updated_by": "Facilitator", "way": "naïve café 0.6727555", "future": "undecided", "reason": "Retail 0.06835414523795702"}','Facilitator','2026-11-28 21:55:01.181266',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',71,0,'add','sessions','01a22427-8bcf-75f9-a8f9-263a3c28defc','SES-001','','null','{"id": "01a22427-8bcf-75f9-a8f9-263a3c28defc", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "notes": "<b>bold</b> 0.9083465911846246", "private_notes": "Retail 0.44572077107433594", "version": 1, "created_at": "2026-11-28T21:55:01.199758Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.199758Z", "updated_by": "Facilitator", "title": "naïve café 0.6343880725821892", "on": "1972-06-12", "minutes": 619, "place": "C:\\temp 0.2527236929044979", "purpose": "naïve café 0.8610536542626874", "agenda": {"=1+1": "=1+1"}}','Facilitator','2026-11-28 21:55:01.199758',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',72,0,'add','sessions','01a22427-8bec-7ca4-a3a2-531956827447','SES-002','','null','{"id": "01a22427-8bec-7ca4-a3a2-531956827447", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.26566866254427135", "notes": "Retail 0.6268701015485368", "tags": ["late data"], "version": 1, "created_at": "2026-11-28T21:55:01.229060Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.229060Z", "updated_by": "Facilitator", "title": "日本語 0.771896505503478", "on": "2060-01-07", "minutes": 1, "facilitator": "01a22427-86ee-76cc-840b-f6e0852ac77e", "agenda": {"=1+1": "C:\\temp"}, "coverage_before": {"Retail": "naïve café"}}','Facilitator','2026-11-28 21:55:01.229060',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',73,0,'add','sessions','01a22427-8c04-77c9-9119-f0bb6ff3bf74','SES-003','','null','{"id": "01a22427-8c04-77c9-9119-f0bb6ff3bf74", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "confirmed", "source": "=1+1 0.32031861628409", "notes": "two\nlines 0.5391622875702737", "private_notes": "Retail 0.5437859988191084", "tags": ["<b>bold</b>", "two\nlines", "C:\\temp"], "unanswered": {"C:\\temp": "’quoted’"}, "version": 1, "created_at": "2026-11-28T21:55:01.252918Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.252918Z", "updated_by": "Facilitator", "title": "late data 0.24663340801741718", "on": "1952-06-19", "minutes": 1222, "purpose": "Retail 0.5594802739277982"}','Facilitator','2026-11-28 21:55:01.252918',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',74,0,'add','attendance','01a22427-8c1b-703b-adbb-b62efe6849df','ATT-001','','null','{"id": "01a22427-8c1b-703b-adbb-b62efe6849df", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "estimated", "source": "a | b 0.3968975398008133", "version": 1, "created_at": "2026-11-28T21:55:01.278143Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.278143Z", "updated_by": "Facilitator", "session": "01a22427-8bec-7ca4-a3a2-531956827447", "person": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "present": true}','Facilitator','2026-11-28 21:55:01.278143',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',75,0,'add','attendance','01a22427-8c3c-7df3-ba61-1e6f2be3a437','ATT-002','','null','{"id": "01a22427-8c3c-7df3-ba61-1e6f2be3a437", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "estimated", "tags": ["naïve café", "two\nlines"], "version": 1, "created_at": "2026-11-28T21:55:01.308433Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.308433Z", "updated_by": "Facilitator", "session": "01a22427-8bcf-75f9-a8f9-263a3c28defc", "person": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "invited": false, "present": false}','Facilitator','2026-11-28 21:55:01.308433',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',76,0,'add','attendance','01a22427-8c50-79a2-8621-a79659328d77','ATT-003','','null','{"id": "01a22427-8c50-79a2-8621-a79659328d77", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "source": "late data 0.8386934917140901", "notes": "’quoted’ 0.4300871377801997", "unanswered": {"late data": "<b>bold</b>"}, "version": 1, "created_at": "2026-11-28T21:55:01.328696Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.328696Z", "updated_by": "Facilitator", "session": "01a22427-8bcf-75f9-a8f9-263a3c28defc", "person": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "invited": true, "present": false}','Facilitator','2026-11-28 21:55:01.328696',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',77,0,'add','waivers','01a22427-8c65-7a62-b324-bbac582ed3c0','WVR-001','','null','{"id": "01a22427-8c65-7a62-b324-bbac582ed3c0", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "assumed", "source": "’quoted’ 0.22883405817469338", "tags": ["late data", "Retail"], "version": 1, "created_at": "2026-11-28T21:55:01.349615Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.349615Z", "updated_by": "Facilitator", "rule": "naïve café 0.0634480", "scope": "section", "about": "01a22427-8942-75e4-8fe1-505a027a8ad1", "reason": "two\nlines 0.4748392663421839", "who": "two\nlines 0.6604742211667514"}','Facilitator','2026-11-28 21:55:01.349615',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',78,0,'add','waivers','01a22427-8c80-7a99-8d96-037997049607','WVR-002','','null','{"id": "01a22427-8c80-7a99-8d96-037997049607", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "unknown", "source": "’quoted’ 0.8441806982082882", "notes": "=1+1 0.42984042828874447", "private_notes": "C:\\temp 0.7295423466215091", "tags": ["Retail", "two\nlines", "日本語"], "unanswered": {"’quoted’": "late data"}, "version": 1, "created_at": "2026-11-28T21:55:01.376300Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.376300Z", "updated_by": "Facilitator", "rule": "Retail 0.97821196736", "scope": "section", "about": "01a22427-89c3-72e0-85f1-a7a2b231c57b", "reason": "late data 0.6256938326954904", "who": "naïve café 0.4546584215100363"}','Facilitator','2026-11-28 21:55:01.376300',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',79,0,'add','waivers','01a22427-8ca2-782a-8471-8d413de4d607','WVR-003','','null','{"id": "01a22427-8ca2-782a-8471-8d413de4d607", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "private_notes": "C:\\temp 0.5625261298072678", "unanswered": {"Retail": "日本語"}, "version": 1, "created_at": "2026-11-28T21:55:01.410676Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.410676Z", "updated_by": "Facilitator", "rule": "a | b 0.625265997011", "scope": "engagement", "about": "01a22427-8ad3-7472-8f3c-a937a776629b", "reason": "=1+1 0.21890951911814482", "who": "late data 0.170436758216442"}','Facilitator','2026-11-28 21:55:01.410676',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',80,0,'add','environments','01a22427-8cc2-7777-8ea3-e49463e71687','ENV-001','','null','{"id": "01a22427-8cc2-7777-8ea3-e49463e71687", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "confirmed", "source": "Retail 0.45418303115961733", "private_notes": "Retail 0.8375265182744446", "tags": ["two\nlines", "C:\\temp"], "unanswered": {"<b>bold</b>": "<b>bold</b>"}, "version": 1, "created_at": "2026-11-28T21:55:01.442566Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.442566Z", "updated_by": "Facilitator", "name": "日本語 0.17632162226448522", "platform": "Google Cloud Composer", "release": "a | b 0.23753289019810386", "tool": "01a22427-8915-7447-8396-173531b558ca", "artefact": "01a22427-8b6c-7bce-9e0a-161a0827e9df", "noted": {"=1+1": "naïve café"}}','Facilitator','2026-11-28 21:55:01.442566',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',81,0,'add','environments','01a22427-8cee-7f1d-9677-b429c6e6ea6d','ENV-002','','null','{"id": "01a22427-8cee-7f1d-9677-b429c6e6ea6d", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "private_notes": "<b>bold</b> 0.7483430019118769", "tags": ["C:\\temp", "<b>bold</b>"], "unanswered": {"a | b": "two\nlines"}, "version": 1, "created_at": "2026-11-28T21:55:01.486844Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.486844Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.5113823818121443", "platform": "Google Cloud Composer", "release": "Retail 0.07829927260054159", "artefact": "01a22427-8b6c-7bce-9e0a-161a0827e9df"}','Facilitator','2026-11-28 21:55:01.486844',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',82,0,'add','environments','01a22427-8cf3-7597-b4cf-89bdc753f093','ENV-003','','null','{"id": "01a22427-8cf3-7597-b4cf-89bdc753f093", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "confirmed", "source": "=1+1 0.06816191296884677", "notes": "C:\\temp 0.7853183152152868", "private_notes": "Retail 0.5292858516599662", "version": 1, "created_at": "2026-11-28T21:55:01.491758Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.491758Z", "updated_by": "Facilitator", "name": "two\nlines 0.8119783914561316", "release": "日本語 0.020060366781171846", "tool": "01a22427-8908-788f-a1ff-9d76043025ab", "artefact": "01a22427-8b7b-7b61-a677-4bd06664c352", "noted": {"C:\\temp": "late data"}}','Facilitator','2026-11-28 21:55:01.491758',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',83,0,'add','proposals','01a22427-8d0b-7cba-ac9b-1bec1c54297b','PRO-001','','null','{"id": "01a22427-8d0b-7cba-ac9b-1bec1c54297b", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "source": "late data 0.22923651946734147", "private_notes": "<b>bold</b> 0.43136743239448994", "version": 1, "created_at": "2026-11-28T21:55:01.515434Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.515434Z", "updated_by": "Facilitator", "becomes": "constraints", "statement": "’quoted’ 0.4378320881018941", "origin": "a | b 0.8986530998235474"}','Facilitator','2026-11-28 21:55:01.515434',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',84,0,'add','proposals','01a22427-8d28-7850-9cb8-7c4ab1cd3727','PRO-002','','null','{"id": "01a22427-8d28-7850-9cb8-7c4ab1cd3727", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "=1+1 0.14530959549639555", "tags": ["C:\\temp"], "version": 1, "created_at": "2026-11-28T21:55:01.544311Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.544311Z", "updated_by": "Facilitator", "becomes": "sessions", "statement": "日本語 0.18663503342013166", "origin": "Retail 0.3303372708128194", "details": {"notes": "’quoted’"}}','Facilitator','2026-11-28 21:55:01.544311',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',85,0,'add','proposals','01a22427-8d39-71e0-871d-9f976c35d80d','PRO-003','','null','{"id": "01a22427-8d39-71e0-871d-9f976c35d80d", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "assumed", "source": "a | b 0.7039184851950722", "notes": "late data 0.024365196884594598", "private_notes": "naïve café 0.9096668317631549", "tags": ["<b>bold</b>", "a | b"], "version": 1, "created_at": "2026-11-28T21:55:01.561497Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.561497Z", "updated_by": "Facilitator", "becomes": "outcomes", "statement": "a | b 0.6165247449831447", "origin": "=1+1 0.7730537221082316"}','Facilitator','2026-11-28 21:55:01.561497',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',86,0,'add','responses','01a22427-8d4a-75fa-a12c-5c627ebf69cb','RSP-004','','null','{"id": "01a22427-8d4a-75fa-a12c-5c627ebf69cb", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 2560, "confidence": "confirmed", "source": "=1+1 0.2785735442805337", "version": 1, "created_at": "2026-11-28T21:55:01.578946Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.578946Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "score": 0}','Facilitator','2026-11-28 21:55:01.578946',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',87,0,'add','links','01a22427-8d5f-7f3c-becc-cbf8316e1ba1','LNK-001','','null','{"id": "01a22427-8d5f-7f3c-becc-cbf8316e1ba1", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-28T21:55:01.588278Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.588278Z", "updated_by": "Facilitator", "from_id": "01a22427-8783-79f9-b753-71b7830bc71e", "to_id": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "kind": "constrains"}','Facilitator','2026-11-28 21:55:01.588278',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',88,0,'set','outputs','01a22427-879b-7cf2-9fd7-7df26dae2881','OUP-001','priority','"won''t"','null','Facilitator','2026-11-28 21:55:01.632611',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',89,0,'set','measures','01a22427-8a0f-769f-84cb-8f033b8d5cf4','MEA-001','name','"日本語 0.20521636477812588"','"Retail 0.290410811789366"','Facilitator','2026-11-28 21:55:01.656478',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',89,1,'set','measures','01a22427-8a0f-769f-84cb-8f033b8d5cf4','MEA-001','kind','"SLO"','"KPI"','Facilitator','2026-11-28 21:55:01.656478',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',89,2,'set','measures','01a22427-8a0f-769f-84cb-8f033b8d5cf4','MEA-001','formula','null','"C:\\temp 0.854299967635208"','Facilitator','2026-11-28 21:55:01.656478',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',89,3,'set','measures','01a22427-8a0f-769f-84cb-8f033b8d5cf4','MEA-001','weighting_method','"pairwise"','"by sponsor"','Facilitator','2026-11-28 21:55:01.656478',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',89,4,'set','measures','01a22427-8a0f-769f-84cb-8f033b8d5cf4','MEA-001','sla_property','"time to notify"','"other"','Facilitator','2026-11-28 21:55:01.656478',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',89,5,'set','measures','01a22427-8a0f-769f-84cb-8f033b8d5cf4','MEA-001','provider','"a | b 0.0190482213329769"','"Retail 0.1431674877435244"','Facilitator','2026-11-28 21:55:01.656478',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',90,0,'set','outcomes','01a22427-8718-7faf-9131-85fa7db264c6','OUT-002','private_notes','"two\nlines 0.951957651735432"','"=1+1 0.3239941907703109"','Facilitator','2026-11-28 21:55:01.685040',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',91,0,'add','links','01a22427-8dc8-73a2-a5aa-bbdf438ebaec','LNK-002','','null','{"id": "01a22427-8dc8-73a2-a5aa-bbdf438ebaec", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "version": 1, "created_at": "2026-11-28T21:55:01.704513Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.704513Z", "updated_by": "Facilitator", "from_id": "01a22427-8bec-7ca4-a3a2-531956827447", "to_id": "01a22427-8b7b-7b61-a677-4bd06664c352", "kind": "evidenced_by"}','Facilitator','2026-11-28 21:55:01.704513',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',92,0,'remove','profiles','01a22427-885c-7c5b-b758-134ae3e0dcd2','VPR-002','','{"id": "01a22427-885c-7c5b-b758-134ae3e0dcd2", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.12636675368924188", "notes": "日本語 0.8149486765188295", "tags": ["a | b", "’quoted’"], "version": 1, "created_at": "2026-11-28T21:55:00.316968Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.316968Z", "updated_by": "Facilitator", "input": "01a22427-87e8-748b-a306-865c80708a90", "timing": "existing", "mean_record_bytes": 9.121808344389947, "growth_percent": 100000.0, "history_months": 1000000000000000.0, "delay_minutes": 1000000000000000.0, "late_percent": 0.0, "structure": "media", "formats": "日本語 0.3132066930474475", "schema_change": "unannounced", "trust": "authoritative", "duplicate_percent": 0.0, "known_issues": "naïve café 0.33010716678974783", "value_rank": 4, "absence_cost": "=1+1 0.6525749326846105", "monetised": 98.8030557026313, "concurrent_users": 0, "hot_days": 1000000000000000}','null','Facilitator','2026-11-28 21:55:01.730308',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',93,0,'set','readings','01a22427-8a4c-74de-b1b9-aa3ec178a610','REA-001','measure','"01a22427-8a3a-7f9c-9f2e-5c60620b1ac9"','"01a22427-8a40-7664-a44c-03e0a31ff9c5"','Facilitator','2026-11-28 21:55:01.750304',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',94,0,'add','environments','01a22427-8e04-7e5b-aa95-bf2c03ac7684','ENV-004','','null','{"id": "01a22427-8e04-7e5b-aa95-bf2c03ac7684", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "confidence": "stated", "notes": "late data 0.10828248273242436", "version": 1, "created_at": "2026-11-28T21:55:01.764802Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.764802Z", "updated_by": "Facilitator", "name": "日本語 0.3882176076931415", "platform": "Amazon MWAA"}','Facilitator','2026-11-28 21:55:01.764802',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',95,0,'add','readings','01a22427-8e20-7fbf-938f-db4bd42e99d5','REA-004','','null','{"id": "01a22427-8e20-7fbf-938f-db4bd42e99d5", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "private_notes": "two\nlines 0.8559652199630646", "version": 1, "created_at": "2026-11-28T21:55:01.792674Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.792674Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "on": "2005-05-03", "value": -1000000000000000.0}','Facilitator','2026-11-28 21:55:01.792674',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',96,0,'add','partners','01a22427-8e2e-71c4-b1f1-2f63232279a9','PTN-004','','null','{"id": "01a22427-8e2e-71c4-b1f1-2f63232279a9", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "source": "=1+1 0.5097067691496225", "version": 1, "created_at": "2026-11-28T21:55:01.806718Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.806718Z", "updated_by": "Facilitator", "name": "late data 0.0006580641210844895", "state": "both", "exit_plan": "<b>bold</b> 0.11723416903916295"}','Facilitator','2026-11-28 21:55:01.806718',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',97,0,'set','responses','01a22427-8a8c-724d-b31e-0c1e1016a606','RSP-001','score','5','0','Facilitator','2026-11-28 21:55:01.812429',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',97,1,'set','responses','01a22427-8a8c-724d-b31e-0c1e1016a606','RSP-001','source','"日本語 0.9070904569670729"','"naïve café 0.940174085009059"','Facilitator','2026-11-28 21:55:01.812429',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',97,2,'set','responses','01a22427-8a8c-724d-b31e-0c1e1016a606','RSP-001','notes','"<b>bold</b> 0.6698225347224378"','"C:\\temp 0.3588283035244785"','Facilitator','2026-11-28 21:55:01.812429',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',97,3,'set','responses','01a22427-8a8c-724d-b31e-0c1e1016a606','RSP-001','private_notes','"<b>bold</b> 0.6513233475525599"','"a | b 0.42743759527831693"','Facilitator','2026-11-28 21:55:01.812429',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',97,4,'set','responses','01a22427-8a8c-724d-b31e-0c1e1016a606','RSP-001','unanswered','{}','{"日本語": "two\nlines"}','Facilitator','2026-11-28 21:55:01.812429',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',98,0,'set','engagement','01a22427-85dc-71eb-aa32-7ef183ad6cc7','ENG-001','horizon_months','36','240','Facilitator','2026-11-28 21:55:01.836148',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',99,0,'add','skills','01a22427-8e5f-7596-a0a0-0e7026f964d9','SKI-004','','null','{"id": "01a22427-8e5f-7596-a0a0-0e7026f964d9", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 2560, "notes": "=1+1 0.031033249358323522", "private_notes": "C:\\temp 0.9019299282193026", "unanswered": {"=1+1": "naïve café"}, "version": 1, "created_at": "2026-11-28T21:55:01.855785Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.855785Z", "updated_by": "Facilitator", "skill": "C:\\temp 0.09043065843322673", "state": "current", "level_needed": 0, "level_present": 3, "provided_by": "partner"}','Facilitator','2026-11-28 21:55:01.855785',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',100,0,'set','outputs','01a22427-879b-7cf2-9fd7-7df26dae2881','OUP-001','tags','["=1+1", "two\nlines"]','["late data"]','Facilitator','2026-11-28 21:55:01.864036',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',101,0,'add','links','01a22427-8e6b-72cc-a8d8-f0de0ba7e49e','LNK-003','','null','{"id": "01a22427-8e6b-72cc-a8d8-f0de0ba7e49e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "version": 1, "created_at": "2026-11-28T21:55:01.867641Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.867641Z", "updated_by": "Facilitator", "from_id": "01a22427-8b04-764b-905f-1e1c8dfe6f24", "to_id": "01a22427-881b-7e47-a65c-a38c9e4d1dd9", "kind": "derived_from"}','Facilitator','2026-11-28 21:55:01.867641',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',102,0,'add','links','01a22427-8e6e-7237-b796-ead9ef44c0f7','LNK-004','','null','{"id": "01a22427-8e6e-7237-b796-ead9ef44c0f7", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "version": 1, "created_at": "2026-11-28T21:55:01.870605Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.870605Z", "updated_by": "Facilitator", "from_id": "01a22427-8b04-764b-905f-1e1c8dfe6f24", "to_id": "01a22427-87d8-7839-b1f4-a73d7991015b", "kind": "derived_from"}','Facilitator','2026-11-28 21:55:01.870605',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',103,0,'set','engagement','01a22427-85dc-71eb-aa32-7ef183ad6cc7','ENG-001','confidence','null','"estimated"','Facilitator','2026-11-28 21:55:01.875487',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',104,0,'add','outputs','01a22427-8e76-7fe0-b01d-12a998bade2e','OUP-004','','null','{"id": "01a22427-8e76-7fe0-b01d-12a998bade2e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 2560, "notes": "=1+1 0.2510984377803317", "unanswered": {"a | b": "naïve café"}, "version": 1, "created_at": "2026-11-28T21:55:01.878933Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.878933Z", "updated_by": "Facilitator", "name": "’quoted’ 0.5311149727589332", "output_class": "write-back (reverse ETL)", "state": "both", "data_format": "=1+1 0.7309638082014907", "availability_percent": 91.26308893721315, "retire_reason": "日本語 0.9685067724996175"}','Facilitator','2026-11-28 21:55:01.878933',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',105,0,'set','log','01a22427-8b11-70bf-bbb7-fad9ccc01b2f','LOG-001','private_notes','"a | b 0.7744921667206869"','null','Facilitator','2026-11-28 21:55:01.885049',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',106,0,'set','data_quality','01a22427-8888-70f6-8fb6-31346536ee87','DQU-002','confidence','"unknown"','"assumed"','Facilitator','2026-11-28 21:55:01.896834',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',107,0,'add','links','01a22427-8e8f-733c-8274-8e6b2250e460','LNK-005','','null','{"id": "01a22427-8e8f-733c-8274-8e6b2250e460", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 5, "position": 5120, "version": 1, "created_at": "2026-11-28T21:55:01.903726Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.903726Z", "updated_by": "Facilitator", "from_id": "01a22427-879b-7cf2-9fd7-7df26dae2881", "to_id": "01a22427-871c-7c9f-a1da-077187d1e62b", "kind": "serves"}','Facilitator','2026-11-28 21:55:01.903726',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',108,0,'set','constraints','01a22427-8734-7c9b-86ba-0abfaad9009e','CON-001','timing','"existing"','null','Facilitator','2026-11-28 21:55:01.907369',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',109,0,'set','waivers','01a22427-8c65-7a62-b324-bbac582ed3c0','WVR-001','rule','"naïve café 0.0634480"','"a | b 0.129225432287"','Facilitator','2026-11-28 21:55:02.180956',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',109,1,'set','waivers','01a22427-8c65-7a62-b324-bbac582ed3c0','WVR-001','scope','"section"','"row"','Facilitator','2026-11-28 21:55:02.180956',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',109,2,'set','waivers','01a22427-8c65-7a62-b324-bbac582ed3c0','WVR-001','reason','"two\nlines 0.4748392663421839"','"a | b 0.2414332376786824"','Facilitator','2026-11-28 21:55:02.180956',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',109,3,'set','waivers','01a22427-8c65-7a62-b324-bbac582ed3c0','WVR-001','who','"two\nlines 0.6604742211667514"','"a | b 0.5191226782988873"','Facilitator','2026-11-28 21:55:02.180956',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',109,4,'set','waivers','01a22427-8c65-7a62-b324-bbac582ed3c0','WVR-001','confidence','"assumed"','"estimated"','Facilitator','2026-11-28 21:55:02.180956',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',109,5,'set','waivers','01a22427-8c65-7a62-b324-bbac582ed3c0','WVR-001','source','"’quoted’ 0.22883405817469338"','"C:\\temp 0.02606714642398944"','Facilitator','2026-11-28 21:55:02.180956',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',110,0,'add','links','01a22427-8fac-7daf-8947-1b2206116270','LNK-006','','null','{"id": "01a22427-8fac-7daf-8947-1b2206116270", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 6, "position": 6144, "version": 1, "created_at": "2026-11-28T21:55:02.188690Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.188690Z", "updated_by": "Facilitator", "from_id": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "to_id": "01a22427-871c-7c9f-a1da-077187d1e62b", "kind": "measures"}','Facilitator','2026-11-28 21:55:02.188690',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',111,0,'add','deficiencies','01a22427-8fb2-7b72-b457-39e5bedec384','DEF-004','','null','{"id": "01a22427-8fb2-7b72-b457-39e5bedec384", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "private_notes": "naïve café 0.5171412896192168", "version": 1, "created_at": "2026-11-28T21:55:02.195923Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.195923Z", "updated_by": "Facilitator", "title": "<b>bold</b> 0.8705878552420578", "severity": 5, "effect": "naïve café 0.3336183609015021", "workaround": "two\nlines 0.6742538741896329"}','Facilitator','2026-11-28 21:55:02.195923',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',112,0,'add','links','01a22427-8fb9-79a8-916a-effe08c16b41','LNK-007','','null','{"id": "01a22427-8fb9-79a8-916a-effe08c16b41", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 7, "position": 7168, "version": 1, "created_at": "2026-11-28T21:55:02.199877Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.199877Z", "updated_by": "Facilitator", "from_id": "01a22427-8fb2-7b72-b457-39e5bedec384", "to_id": "01a22427-8b11-70bf-bbb7-fad9ccc01b2f", "kind": "decided_by"}','Facilitator','2026-11-28 21:55:02.199877',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',113,0,'add','tools','01a22427-8fbe-7a55-bddf-358996c651bf','TOO-004','','null','{"id": "01a22427-8fbe-7a55-bddf-358996c651bf", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "notes": "<b>bold</b> 0.3398842446268243", "private_notes": "’quoted’ 0.6968159988516558", "tags": ["two\nlines", "Retail", "naïve café"], "version": 1, "created_at": "2026-11-28T21:55:02.206438Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.206438Z", "updated_by": "Facilitator", "name": "Retail 0.26007039681734756", "kind": "other", "state": "future", "licence": "Retail 0.47721967231887263", "must_keep": false}','Facilitator','2026-11-28 21:55:02.206438',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',114,0,'add','measures','01a22427-8fc8-72f1-a69f-ecb0f4c96020','MEA-004','','null','{"id": "01a22427-8fc8-72f1-a69f-ecb0f4c96020", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 1536, "version": 1, "created_at": "2026-11-28T21:55:02.216616Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.216616Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.7645828322833855", "kind": "SLO", "scope": "new", "direction": "higher", "baseline": -999999999999954.8, "weight": 1000000000000000.0, "measured_by": "日本語 0.6194694582952445", "range_low": 1000000000000000.0, "satisfied_from": 4, "indicator": "日本語 0.16872533960792668", "window": "Retail 0.6084923686022776", "provider": "日本語 0.3755167204274509"}','Facilitator','2026-11-28 21:55:02.216616',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',115,0,'set','steps','01a22427-894f-735b-a921-ec6e6e4b0f33','STP-003','what_it_does','null','"<b>bold</b> 0.06118143403715448"','Facilitator','2026-11-28 21:55:02.227128',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',116,0,'add','attendance','01a22427-8fdf-7cb4-9d81-6b1dd9dcca79','ATT-004','','null','{"id": "01a22427-8fdf-7cb4-9d81-6b1dd9dcca79", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "confidence": "confirmed", "version": 1, "created_at": "2026-11-28T21:55:02.240130Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.240130Z", "updated_by": "Facilitator", "session": "01a22427-8bec-7ca4-a3a2-531956827447", "person": "01a22427-86aa-78fd-88a6-90ab79e5c5b0"}','Facilitator','2026-11-28 21:55:02.240130',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',117,0,'add','sessions','01a22427-8fec-7053-ac3b-ccf013e9a501','SES-004','','null','{"id": "01a22427-8fec-7053-ac3b-ccf013e9a501", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "private_notes": "C:\\temp 0.5632481870097648", "tags": ["naïve café"], "version": 1, "created_at": "2026-11-28T21:55:02.252930Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.252930Z", "updated_by": "Facilitator", "title": "=1+1 0.7059951449719147", "minutes": 1, "facilitator": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "coverage_before": {"’quoted’": "late data"}}','Facilitator','2026-11-28 21:55:02.252930',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',118,0,'remove','links','01a22427-8e6b-72cc-a8d8-f0de0ba7e49e','LNK-003','','{"id": "01a22427-8e6b-72cc-a8d8-f0de0ba7e49e", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "version": 1, "created_at": "2026-11-28T21:55:01.867641Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.867641Z", "updated_by": "Facilitator", "from_id": "01a22427-8b04-764b-905f-1e1c8dfe6f24", "to_id": "01a22427-881b-7e47-a65c-a38c9e4d1dd9", "kind": "derived_from"}','null','Facilitator','2026-11-28 21:55:02.268329',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',119,0,'set','constraints','01a22427-8734-7c9b-86ba-0abfaad9009e','CON-001','exit_penalty','76.79511829130963','null','Facilitator','2026-11-28 21:55:02.282022',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',120,0,'add','responses','01a22427-900f-78ca-b3dd-9bdf3d614d47','RSP-005','','null','{"id": "01a22427-900f-78ca-b3dd-9bdf3d614d47", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 5, "position": 1536, "notes": "late data 0.8033801875897328", "private_notes": "late data 0.6825436066958162", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-28T21:55:02.288081Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.288081Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "score": 0, "on": "1952-03-23", "comment": "<b>bold</b> 0.21659312979510548"}','Facilitator','2026-11-28 21:55:02.288081',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',121,0,'set','constraints','01a22427-8783-79f9-b753-71b7830bc71e','CON-003','nature','null','"technical"','Facilitator','2026-11-28 21:55:02.306393',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,0,'remove','readings','01a22427-8a4c-74de-b1b9-aa3ec178a610','REA-001','','{"id": "01a22427-8a4c-74de-b1b9-aa3ec178a610", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "unknown", "source": "<b>bold</b> 0.5410324921145072", "notes": "’quoted’ 0.7409512389905333", "private_notes": "=1+1 0.31950625885989414", "tags": ["’quoted’"], "version": 2, "created_at": "2026-11-28T21:55:00.812262Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.750304Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "on": "1977-09-12", "value": -1000000000000000.0, "sample_size": 1000000000000000}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,1,'remove','readings','01a22427-8e20-7fbf-938f-db4bd42e99d5','REA-004','','{"id": "01a22427-8e20-7fbf-938f-db4bd42e99d5", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 4096, "private_notes": "two\nlines 0.8559652199630646", "version": 1, "created_at": "2026-11-28T21:55:01.792674Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.792674Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "on": "2005-05-03", "value": -1000000000000000.0}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,2,'remove','responses','01a22427-900f-78ca-b3dd-9bdf3d614d47','RSP-005','','{"id": "01a22427-900f-78ca-b3dd-9bdf3d614d47", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 5, "position": 1536, "notes": "late data 0.8033801875897328", "private_notes": "late data 0.6825436066958162", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-28T21:55:02.288081Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.288081Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "score": 0, "on": "1952-03-23", "comment": "<b>bold</b> 0.21659312979510548"}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,3,'remove','responses','01a22427-8ab4-764d-b01e-85cd0cb7a143','RSP-002','','{"id": "01a22427-8ab4-764d-b01e-85cd0cb7a143", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "confidence": "assumed", "notes": "=1+1 0.7534676890100536", "private_notes": "<b>bold</b> 0.32554641024909214", "version": 1, "created_at": "2026-11-28T21:55:00.916799Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.916799Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "score": 0, "on": "2027-03-25", "respondent": "naïve café 0.7107524936739401", "comment": "<b>bold</b> 0.003955332996629979"}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,4,'remove','responses','01a22427-8d4a-75fa-a12c-5c627ebf69cb','RSP-004','','{"id": "01a22427-8d4a-75fa-a12c-5c627ebf69cb", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 2560, "confidence": "confirmed", "source": "=1+1 0.2785735442805337", "version": 1, "created_at": "2026-11-28T21:55:01.578946Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.578946Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "score": 0}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,5,'remove','responses','01a22427-8abb-7272-9ea8-e995d7cb4f28','RSP-003','','{"id": "01a22427-8abb-7272-9ea8-e995d7cb4f28", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "stated", "source": "a | b 0.6066997184883403", "unanswered": {"naïve café": "C:\\temp"}, "version": 1, "created_at": "2026-11-28T21:55:00.924179Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.924179Z", "updated_by": "Facilitator", "measure": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "score": 0, "on": "1947-02-04", "comment": "=1+1 0.11983713836985044"}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,6,'remove','links','01a22427-8fac-7daf-8947-1b2206116270','LNK-006','','{"id": "01a22427-8fac-7daf-8947-1b2206116270", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 6, "position": 6144, "version": 1, "created_at": "2026-11-28T21:55:02.188690Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.188690Z", "updated_by": "Facilitator", "from_id": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "to_id": "01a22427-871c-7c9f-a1da-077187d1e62b", "kind": "measures"}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,7,'remove','links','01a22427-8d5f-7f3c-becc-cbf8316e1ba1','LNK-001','','{"id": "01a22427-8d5f-7f3c-becc-cbf8316e1ba1", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-28T21:55:01.588278Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.588278Z", "updated_by": "Facilitator", "from_id": "01a22427-8783-79f9-b753-71b7830bc71e", "to_id": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "kind": "constrains"}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',122,8,'remove','measures','01a22427-8a40-7664-a44c-03e0a31ff9c5','MEA-003','','{"id": "01a22427-8a40-7664-a44c-03e0a31ff9c5", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "source": "’quoted’ 0.27328483894768973", "private_notes": "Retail 0.7985897933821094", "tags": ["C:\\temp"], "version": 1, "created_at": "2026-11-28T21:55:00.800899Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.800899Z", "updated_by": "Facilitator", "name": "two\nlines 0.20836891969723248", "kind": "data quality", "scope": "both", "unit": "日本語 0.138322949345549", "direction": "higher", "baseline": -999999999999908.9, "target": -999999999999976.6, "actual": -999999999999954.2, "weight": 51.992625456753, "measured_by": "naïve café 0.2825358411183806", "formula": "Retail 0.8134292735257661", "frequency": "monthly", "weighting_method": "other", "satisfied_from": 10, "sla_property": "latency", "indicator": "late data 0.09729814930441283", "objective": "C:\\temp 0.39716363833835044", "window": "two\nlines 0.8528943925616802", "driver": "analytics", "customer": "C:\\temp 0.3897357306683825"}','null','Facilitator','2026-11-28 21:55:02.316766',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',123,0,'set','engagement','01a22427-85dc-71eb-aa32-7ef183ad6cc7','ENG-001','confidence','"estimated"','"assumed"','Facilitator','2026-11-28 21:55:02.359169',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',124,0,'remove','proposals','01a22427-8d28-7850-9cb8-7c4ab1cd3727','PRO-002','','{"id": "01a22427-8d28-7850-9cb8-7c4ab1cd3727", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 2, "position": 2048, "source": "=1+1 0.14530959549639555", "tags": ["C:\\temp"], "version": 1, "created_at": "2026-11-28T21:55:01.544311Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:01.544311Z", "updated_by": "Facilitator", "becomes": "sessions", "statement": "日本語 0.18663503342013166", "origin": "Retail 0.3303372708128194", "details": {"notes": "’quoted’"}}','null','Facilitator','2026-11-28 21:55:02.375779',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',125,0,'set','skills','01a22427-8e5f-7596-a0a0-0e7026f964d9','SKI-004','skill','"C:\\temp 0.09043065843322673"','"’quoted’ 0.9981090142086327"','Facilitator','2026-11-28 21:55:02.391283',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',125,1,'set','skills','01a22427-8e5f-7596-a0a0-0e7026f964d9','SKI-004','role','null','"Retail 0.9900439110941297"','Facilitator','2026-11-28 21:55:02.391283',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',125,2,'set','skills','01a22427-8e5f-7596-a0a0-0e7026f964d9','SKI-004','provided_by','"partner"','"MSP"','Facilitator','2026-11-28 21:55:02.391283',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',125,3,'set','skills','01a22427-8e5f-7596-a0a0-0e7026f964d9','SKI-004','notes','"=1+1 0.031033249358323522"','"naïve café 0.2826719217435415"','Facilitator','2026-11-28 21:55:02.391283',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',125,4,'set','skills','01a22427-8e5f-7596-a0a0-0e7026f964d9','SKI-004','tags','[]','["<b>bold</b>"]','Facilitator','2026-11-28 21:55:02.391283',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',126,0,'set','engagement','01a22427-85dc-71eb-aa32-7ef183ad6cc7','ENG-001','stage_names','{}','{"日本語": "’quoted’"}','Facilitator','2026-11-28 21:55:02.400100',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',127,0,'add','links','01a22427-9088-748b-a89d-f1031b1591a9','LNK-008','','null','{"id": "01a22427-9088-748b-a89d-f1031b1591a9", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 8, "position": 8192, "version": 1, "created_at": "2026-11-28T21:55:02.408663Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.408663Z", "updated_by": "Facilitator", "from_id": "01a22427-8824-743e-b68d-fd0afb4f58d0", "to_id": "01a22427-8718-7faf-9131-85fa7db264c6", "kind": "serves"}','Facilitator','2026-11-28 21:55:02.408663',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',128,0,'add','links','01a22427-90a4-7572-b8b0-7476babd7899','LNK-009','','null','{"id": "01a22427-90a4-7572-b8b0-7476babd7899", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 9, "position": 9216, "version": 1, "created_at": "2026-11-28T21:55:02.435951Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.435951Z", "updated_by": "Facilitator", "from_id": "01a22427-88b1-7558-8629-ffdaaf3c0b56", "to_id": "01a22427-879b-7cf2-9fd7-7df26dae2881", "kind": "consumes"}','Facilitator','2026-11-28 21:55:02.435951',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',129,0,'remove','links','01a22427-8fb9-79a8-916a-effe08c16b41','LNK-007','','{"id": "01a22427-8fb9-79a8-916a-effe08c16b41", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 7, "position": 7168, "version": 1, "created_at": "2026-11-28T21:55:02.199877Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.199877Z", "updated_by": "Facilitator", "from_id": "01a22427-8fb2-7b72-b457-39e5bedec384", "to_id": "01a22427-8b11-70bf-bbb7-fad9ccc01b2f", "kind": "decided_by"}','null','Facilitator','2026-11-28 21:55:02.452550',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',130,0,'add','measures','01a22427-90c0-7c53-8aea-4faf097b1444','MEA-005','','null','{"id": "01a22427-90c0-7c53-8aea-4faf097b1444", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 5, "position": 1280, "confidence": "stated", "source": "a | b 0.6424404434564926", "notes": "C:\\temp 0.825812912279329", "version": 1, "created_at": "2026-11-28T21:55:02.464975Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.464975Z", "updated_by": "Facilitator", "name": "C:\\temp 0.9272927976048723", "kind": "CES", "scope": "both", "owner": "01a22427-86f4-740a-947b-2c96613f4401", "measured_by": "naïve café 0.6470956194271548", "sla_property": "time to notify", "objective": "late data 0.07096025866580702", "customer": "<b>bold</b> 0.22055114033132328"}','Facilitator','2026-11-28 21:55:02.464975',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',131,0,'set','engagement','01a22427-85dc-71eb-aa32-7ef183ad6cc7','ENG-001','customer','"A shop"','null','Facilitator','2026-11-28 21:55:02.480052',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',132,0,'set','artefacts','01a22427-8b7b-7b61-a677-4bd06664c352','ART-003','title','"<b>bold</b> 0.6626687425002766"','"=1+1 0.4561182896848863"','Facilitator','2026-11-28 21:55:02.495655',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',132,1,'set','artefacts','01a22427-8b7b-7b61-a677-4bd06664c352','ART-003','kind','null','"data model"','Facilitator','2026-11-28 21:55:02.495655',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',132,2,'set','artefacts','01a22427-8b7b-7b61-a677-4bd06664c352','ART-003','media_type','"C:\\temp 0.645433784269452"','"=1+1 0.319659210267189"','Facilitator','2026-11-28 21:55:02.495655',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',133,0,'set','partners','01a22427-8e2e-71c4-b1f1-2f63232279a9','PTN-004','name','"late data 0.0006580641210844895"','"Retail 0.09487393830208601"','Facilitator','2026-11-28 21:55:02.508351',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',133,1,'set','partners','01a22427-8e2e-71c4-b1f1-2f63232279a9','PTN-004','contract','null','"naïve café 0.7443626771119995"','Facilitator','2026-11-28 21:55:02.508351',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',133,2,'set','partners','01a22427-8e2e-71c4-b1f1-2f63232279a9','PTN-004','exit_plan','"<b>bold</b> 0.11723416903916295"','"Retail 0.707252146169176"','Facilitator','2026-11-28 21:55:02.508351',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',134,0,'add','answers','ceb1e6a2-0a6e-52f6-bd97-b7aa334ab8e0','CHK-004','','null','{"id": "ceb1e6a2-0a6e-52f6-bd97-b7aa334ab8e0", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 2560, "notes": "late data 0.3052478856766567", "tags": ["’quoted’", "日本語", "Retail"], "unanswered": {"C:\\temp": "=1+1"}, "version": 1, "created_at": "2026-11-28T21:55:02.529623Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.529623Z", "updated_by": "Facilitator", "way": "naïve café 0.8820466", "future": "change"}','Facilitator','2026-11-28 21:55:02.529623',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',135,0,'remove','flows','01a22427-8988-74c2-bed4-24f781d164fc','FLO-003','','{"id": "01a22427-8988-74c2-bed4-24f781d164fc", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 3, "position": 3072, "confidence": "stated", "notes": "’quoted’ 0.702062432941858", "tags": ["naïve café"], "version": 1, "created_at": "2026-11-28T21:55:00.616926Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.616926Z", "updated_by": "Facilitator", "origin": "01a22427-891b-71ba-98a5-68160766b94f", "target": "01a22427-87c7-76d7-b1b7-2025e89cf71d", "state": "current", "mode": "on request", "payload": "two\nlines 0.301322965230045", "interval_minutes": 1000000000000000.0, "crosses_boundary": true, "error_handling": "Retail 0.028709642509242794"}','null','Facilitator','2026-11-28 21:55:02.552422',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',135,1,'remove','steps','01a22427-891b-71ba-98a5-68160766b94f','STP-001','','{"id": "01a22427-891b-71ba-98a5-68160766b94f", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.020851075315907464", "private_notes": "<b>bold</b> 0.16669811751668695", "tags": ["two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-28T21:55:00.507767Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:00.507767Z", "updated_by": "Facilitator", "name": "late data 0.9413497014564688", "stage": "analyze", "state": "future", "trigger": "=1+1 0.15428865680173232", "schedule": "late data 0.9467820693149293", "workflow": "01a22427-88d0-7b4c-93ab-bb28d6e0c495", "duration_minutes": 0.0, "latency_minutes": 1000000000000000.0, "automation": 0, "retention_days": 24290554129809, "replicas": 1, "r_decision": "replatform", "r_rationale": "C:\\temp 0.11909343724707233", "effort_days": 55.996254156970174}','null','Facilitator','2026-11-28 21:55:02.552422',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',136,0,'add','inputs','01a22427-914b-703b-b6f5-a96a92a74083','INP-004','','null','{"id": "01a22427-914b-703b-b6f5-a96a92a74083", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 1536, "source": "C:\\temp 0.0025085805090274693", "private_notes": "<b>bold</b> 0.8047139495375613", "version": 1, "created_at": "2026-11-28T21:55:02.603916Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.603916Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.13884974726436905", "product": "=1+1 0.6079856074258372", "owner": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "state": "both", "location": "C:\\temp 0.9420754068829608", "retention_max_days": 1000000000000000, "masking": "Retail 0.4994764928496571"}','Facilitator','2026-11-28 21:55:02.603916',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7',137,0,'remove','inputs','01a22427-914b-703b-b6f5-a96a92a74083','INP-004','','{"id": "01a22427-914b-703b-b6f5-a96a92a74083", "engagement_id": "01a22427-85dc-71eb-aa32-7ef183ad6cc7", "number": 4, "position": 1536, "source": "C:\\temp 0.0025085805090274693", "private_notes": "<b>bold</b> 0.8047139495375613", "version": 1, "created_at": "2026-11-28T21:55:02.603916Z", "created_by": "Facilitator", "updated_at": "2026-11-28T21:55:02.603916Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.13884974726436905", "product": "=1+1 0.6079856074258372", "owner": "01a22427-86aa-78fd-88a6-90ab79e5c5b0", "state": "both", "location": "C:\\temp 0.9420754068829608", "retention_max_days": 1000000000000000, "masking": "Retail 0.4994764928496571"}','null','Facilitator','2026-11-28 21:55:02.629587',NULL,136,NULL);
CREATE TABLE checklist_answer (
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
	way VARCHAR(20) NOT NULL, 
	today VARCHAR(80), 
	future VARCHAR(80), 
	reason VARCHAR(1000), 
	PRIMARY KEY (id), 
	CONSTRAINT checklist_answer_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT checklist_answer_future_allowed CHECK ("future" IN ('keep', 'add', 'drop', 'change', 'undecided', 'not applicable')), 
	CONSTRAINT checklist_answer_today_allowed CHECK ("today" IN ('yes', 'partly', 'no', 'unknown', 'not applicable')), 
	CONSTRAINT checklist_answer_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT checklist_answer_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT checklist_answer_reason_allowed CHECK (length("reason") BETWEEN 1 AND 1000), 
	CONSTRAINT checklist_answer_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT checklist_answer_way_allowed CHECK (length("way") BETWEEN 1 AND 20), 
	CONSTRAINT checklist_answer_version_allowed CHECK (version >= 1), 
	CONSTRAINT checklist_answer_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "checklist_answer" VALUES('d648fb17-722b-508d-8216-8a0425002219','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'日本語 0.4787831052796918','two
lines 0.8298892286954908','=1+1 0.5612137370869617','["Retail","two\nlines"]','{}',1,'2026-11-28 21:55:01.128529','Facilitator','2026-11-28 21:55:01.128529','Facilitator',NULL,'Retail 0.62568135857',NULL,'add','<b>bold</b> 0.6162549959871845');
INSERT INTO "checklist_answer" VALUES('c9da4fb2-cdd5-597f-ad90-4372318726ee','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'stated',NULL,'<b>bold</b> 0.491963578772427',NULL,'[]','{"’quoted’":"late data"}',1,'2026-11-28 21:55:01.164472','Facilitator','2026-11-28 21:55:01.164472','Facilitator',NULL,'late data 0.77027892','yes','keep','<b>bold</b> 0.027890484623137923');
INSERT INTO "checklist_answer" VALUES('de212a75-b278-5e6d-8d3d-31cb28e49683','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,'a | b 0.3078825108019013','’quoted’ 0.3575736273112593','=1+1 0.8881361531291087','["a | b"]','{}',1,'2026-11-28 21:55:01.181266','Facilitator','2026-11-28 21:55:01.181266','Facilitator',NULL,'naïve café 0.6727555',NULL,'undecided','Retail 0.06835414523795702');
INSERT INTO "checklist_answer" VALUES('ceb1e6a2-0a6e-52f6-bd97-b7aa334ab8e0','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,2560,NULL,NULL,'late data 0.3052478856766567',NULL,'["’quoted’","日本語","Retail"]','{"C:\\temp":"=1+1"}',1,'2026-11-28 21:55:02.529623','Facilitator','2026-11-28 21:55:02.529623','Facilitator',NULL,'naïve café 0.8820466',NULL,'change',NULL);
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
INSERT INTO "constraint" VALUES('01a22427-8734-7c9b-86ba-0abfaad9009e','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,NULL,'a | b 0.11391291239273016','’quoted’ 0.7795398455434103','[]','{}',3,'2026-11-28 21:55:00.020533','Facilitator','2026-11-28 21:55:02.282022','Facilitator',NULL,'=1+1 0.9679033101508892',NULL,'business','partner',NULL,-1.0e+15,'Retail 0.5905839712874152','1948-04-23','2079-03-02',NULL,NULL,NULL,NULL,'01a22427-86aa-78fd-88a6-90ab79e5c5b0','GLBA','<b>bold</b> 0.5914093121448057','<b>bold</b> 0.29607267308315155',1000000000000000,NULL,1,'’quoted’ 0.7827003757293756','naïve café 0.2665354510728647','1985-07-31',NULL,8.82393202466463577593e+01,NULL,'Retail 0.0846802304164842','two
lines 0.21296819499142416',NULL);
INSERT INTO "constraint" VALUES('01a22427-8768-7ff8-a6d3-029482762c32','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'stated',NULL,NULL,NULL,'[]','{"=1+1":"two\nlines"}',1,'2026-11-28 21:55:00.072701','Facilitator','2026-11-28 21:55:00.072701','Facilitator',NULL,'late data 0.3207259553606644','anticipated',NULL,NULL,NULL,1.0e+15,'two
lines 0.2237140727487692','1965-05-24','1970-07-26','law','日本語 0.10773068507771688','01a22427-86ee-76cc-840b-f6e0852ac77e','Retail 0.09168312261651779','01a22427-86aa-78fd-88a6-90ab79e5c5b0','SOC 2','late data 0.45090861743229205',NULL,1000000000000000,NULL,0,NULL,'日本語 0.7116109466329968','1954-10-15',NULL,1.0e+15,NULL,'<b>bold</b> 0.31328086106892794','a | b 0.9698132768381156',NULL);
INSERT INTO "constraint" VALUES('01a22427-8783-79f9-b753-71b7830bc71e','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,NULL,'naïve café 0.1781548656443236','=1+1 0.04855879928785889','[]','{}',2,'2026-11-28 21:55:00.099882','Facilitator','2026-11-28 21:55:02.306393','Facilitator',NULL,'naïve café 0.3073211178125135','existing','technical','must keep','prefer',NULL,'日本語 0.041052254492352946','2059-10-10',NULL,NULL,'a | b 0.10094762253929235',NULL,NULL,'01a22427-86aa-78fd-88a6-90ab79e5c5b0','FERPA','日本語 0.551204754915506','late data 0.02151407774822478',0,1000000000000000,0,'two
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
INSERT INTO "data_quality" VALUES('01a22427-8873-712e-bdc9-dae0492b67c7','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'naïve café 0.008279858133068752','<b>bold</b> 0.5142837977116697','<b>bold</b> 0.6158446064792344','["Retail","a | b","C:\\temp"]','{}',1,'2026-11-28 21:55:00.339631','Facilitator','2026-11-28 21:55:00.339631','Facilitator',NULL,'01a22427-881b-7e47-a65c-a38c9e4d1dd9','understandability',NULL,100.0,NULL,NULL);
INSERT INTO "data_quality" VALUES('01a22427-8888-70f6-8fb6-31346536ee87','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'assumed',NULL,'<b>bold</b> 0.5420405711205759',NULL,'[]','{}',2,'2026-11-28 21:55:00.360980','Facilitator','2026-11-28 21:55:01.896834','Facilitator',NULL,'01a22427-8824-743e-b68d-fd0afb4f58d0','completeness',82.1864890326959,NULL,NULL,NULL);
INSERT INTO "data_quality" VALUES('01a22427-888f-7613-91b1-89f7a4bc58f2','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'estimated','日本語 0.9365230922325852',NULL,NULL,'[]','{}',1,'2026-11-28 21:55:00.367457','Facilitator','2026-11-28 21:55:00.367457','Facilitator',NULL,'01a22427-881b-7e47-a65c-a38c9e4d1dd9','understandability',5.06317350597555204672e+01,0.0,'Retail 0.9945310087813287',NULL);
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
INSERT INTO "deficiency" VALUES('01a22427-89eb-71ac-8a81-e0f2fd33dbea','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'assumed',NULL,'=1+1 0.07968885311972473',NULL,'["=1+1","日本語"]','{}',1,'2026-11-28 21:55:00.716106','Facilitator','2026-11-28 21:55:00.716106','Facilitator',NULL,'’quoted’ 0.6491307326692212','01a22427-88eb-79cc-a447-7e00fef1d8e1',NULL,NULL,'a | b 0.7547510775297261','C:\temp 0.364368232726187','C:\temp 0.5112375245773074',1.0e+15,'two
lines 0.7113958129796156');
INSERT INTO "deficiency" VALUES('01a22427-8a00-710f-a368-ad38d8f066e9','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'a | b 0.8579951066621663',NULL,NULL,'[]','{"<b>bold</b>":"Retail"}',1,'2026-11-28 21:55:00.736363','Facilitator','2026-11-28 21:55:00.736363','Facilitator',NULL,'日本語 0.07726274004845912','01a22427-8824-743e-b68d-fd0afb4f58d0',NULL,NULL,NULL,NULL,'=1+1 0.4795812110201009',0.0,NULL);
INSERT INTO "deficiency" VALUES('01a22427-8a04-7af8-9970-71a26fc342a5','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'unknown',NULL,'two
lines 0.7892667310843179',NULL,'["=1+1","two\nlines","a | b"]','{}',1,'2026-11-28 21:55:00.740876','Facilitator','2026-11-28 21:55:00.740876','Facilitator',NULL,'日本語 0.885252085431635',NULL,NULL,5,'naïve café 0.3597401810619114','日本語 0.6977303741012196','late data 0.9758240739662508',1.0e+15,'naïve café 0.07539677851977677');
INSERT INTO "deficiency" VALUES('01a22427-8fb2-7b72-b457-39e5bedec384','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,4096,NULL,NULL,NULL,'naïve café 0.5171412896192168','[]','{}',1,'2026-11-28 21:55:02.195923','Facilitator','2026-11-28 21:55:02.195923','Facilitator',NULL,'<b>bold</b> 0.8705878552420578',NULL,NULL,5,NULL,'naïve café 0.3336183609015021',NULL,NULL,'two
lines 0.6742538741896329');
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
	archived_at DATETIME, numbers_given TEXT DEFAULT '{}' NOT NULL, open_session VARCHAR(36), situation VARCHAR(60) CONSTRAINT engagement_situation_allowed CHECK (length("situation") BETWEEN 1 AND 60), 
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
INSERT INTO "engagement" VALUES('01a22427-85dc-71eb-aa32-7ef183ad6cc7','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,0,'assumed',NULL,NULL,NULL,'[]','{}',6,'2026-11-28 21:54:59.689003','Facilitator','2026-11-28 21:55:02.629587','Facilitator',NULL,'Released',NULL,NULL,NULL,NULL,'preparing',NULL,NULL,240,'EUR',NULL,NULL,NULL,'{"日本語":"’quoted’"}',137,NULL,'{"answers":4,"artefacts":3,"attendance":4,"constraints":3,"data_quality":3,"deficiencies":4,"environments":4,"flows":3,"inputs":4,"links":9,"log":3,"measures":5,"outcomes":3,"outputs":4,"parties":3,"partners":4,"people":3,"practices":3,"profiles":3,"proposals":3,"readings":4,"requirements":3,"responses":5,"sessions":4,"skills":4,"steps":3,"tools":4,"waivers":3,"workflows":3}',NULL,NULL);
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
INSERT INTO "flow" VALUES('01a22427-8957-7f97-a285-c649d2dd426d','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'two
lines 0.790878236469853','late data 0.03693739007275909','late data 0.9022086883488681','["two\nlines","Retail"]','{}',1,'2026-11-28 21:55:00.567714','Facilitator','2026-11-28 21:55:00.567714','Facilitator',NULL,'01a22427-87d8-7839-b1f4-a73d7991015b','01a22427-87c7-76d7-b1b7-2025e89cf71d','future','streaming','Retail 0.5521910708222612',NULL,'<b>bold</b> 0.30460593542964987',NULL,NULL,'two
lines 0.8509629219538113',0,NULL);
INSERT INTO "flow" VALUES('01a22427-897a-7808-b93c-d4a4b2cd4602','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'estimated',NULL,'日本語 0.573771199478443',NULL,'["日本語"]','{"two\nlines":"日本語"}',1,'2026-11-28 21:55:00.602729','Facilitator','2026-11-28 21:55:00.602729','Facilitator',NULL,'01a22427-881b-7e47-a65c-a38c9e4d1dd9','01a22427-8824-743e-b68d-fd0afb4f58d0','both','on request','two
lines 0.003406069596069261',0.0,'’quoted’ 0.14821622214901997',3.17200965186912782196e+01,1.0e+15,NULL,NULL,'late data 0.7675492661501174');
INSERT INTO "flow" VALUES('01a22427-8988-74c2-bed4-24f781d164fc','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'stated',NULL,'’quoted’ 0.702062432941858',NULL,'["naïve café"]','{}',2,'2026-11-28 21:55:00.616926','Facilitator','2026-11-28 21:55:02.552422','Facilitator','2026-11-28 21:55:02.552422','01a22427-891b-71ba-98a5-68160766b94f','01a22427-87c7-76d7-b1b7-2025e89cf71d','current','on request','two
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
INSERT INTO "input" VALUES('01a22427-87e8-748b-a306-865c80708a90','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:00.200561','Facilitator','2026-11-28 21:55:00.200561','Facilitator',NULL,'two
lines 0.32368783653411803','message broker','search','’quoted’ 0.4922991328917098',NULL,'01a22427-86aa-78fd-88a6-90ab79e5c5b0','pull',NULL,'both',NULL,NULL,'C:\temp 0.6008323865726104','日本語 0.702891902404374','two
lines 0.19736112176941356',6.78548175015767185414e+01,5,NULL,787571304846754,'["21 CFR 11"]',NULL,458238739978432,NULL);
INSERT INTO "input" VALUES('01a22427-881b-7e47-a65c-a38c9e4d1dd9','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'naïve café 0.2587675375028581',NULL,'Retail 0.8517720989837744','[]','{}',1,'2026-11-28 21:55:00.252157','Facilitator','2026-11-28 21:55:00.252157','Facilitator',NULL,'’quoted’ 0.010128068547323954',NULL,NULL,'two
lines 0.30366884285263684','日本語 0.48454307891146764','01a22427-86aa-78fd-88a6-90ab79e5c5b0','push',NULL,'future','restricted','personal',NULL,'日本語 0.6049939193159586','naïve café 0.23723352615554094',6.85541709876416049951e+00,NULL,1,0,'["BCBS 239","FedRAMP"]',NULL,1000000000000000,NULL);
INSERT INTO "input" VALUES('01a22427-8824-743e-b68d-fd0afb4f58d0','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'estimated','’quoted’ 0.3895934835963474','日本語 0.33011725914726364','naïve café 0.9943934088859884','[]','{}',1,'2026-11-28 21:55:00.260741','Facilitator','2026-11-28 21:55:00.260741','Facilitator',NULL,'naïve café 0.785411955930974','other',NULL,NULL,'’quoted’ 0.913145005203284',NULL,NULL,'two
lines 0.16253579511210126','both',NULL,'special category',NULL,'naïve café 0.7184769263967773','late data 0.2276197030917395',0.0,1,NULL,556709515033299,'["SOX","other","COPPA"]',0,1000000000000000,'=1+1 0.9734382274129786');
INSERT INTO "input" VALUES('01a22427-914b-703b-b6f5-a96a92a74083','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,1536,NULL,'C:\temp 0.0025085805090274693',NULL,'<b>bold</b> 0.8047139495375613','[]','{}',2,'2026-11-28 21:55:02.603916','Facilitator','2026-11-28 21:55:02.629587','Facilitator','2026-11-28 21:55:02.629587','<b>bold</b> 0.13884974726436905',NULL,NULL,'=1+1 0.6079856074258372',NULL,'01a22427-86aa-78fd-88a6-90ab79e5c5b0',NULL,NULL,'both',NULL,NULL,'C:\temp 0.9420754068829608',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,1000000000000000,'Retail 0.4994764928496571');
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
INSERT INTO "link" VALUES('01a22427-8d5f-7f3c-becc-cbf8316e1ba1','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,NULL,NULL,NULL,'[]','{}',2,'2026-11-28 21:55:01.588278','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','01a22427-8783-79f9-b753-71b7830bc71e','01a22427-8a40-7664-a44c-03e0a31ff9c5','constrains',NULL);
INSERT INTO "link" VALUES('01a22427-8dc8-73a2-a5aa-bbdf438ebaec','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:01.704513','Facilitator','2026-11-28 21:55:01.704513','Facilitator',NULL,'01a22427-8bec-7ca4-a3a2-531956827447','01a22427-8b7b-7b61-a677-4bd06664c352','evidenced_by',NULL);
INSERT INTO "link" VALUES('01a22427-8e6b-72cc-a8d8-f0de0ba7e49e','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,NULL,NULL,NULL,'[]','{}',2,'2026-11-28 21:55:01.867641','Facilitator','2026-11-28 21:55:02.268329','Facilitator','2026-11-28 21:55:02.268329','01a22427-8b04-764b-905f-1e1c8dfe6f24','01a22427-881b-7e47-a65c-a38c9e4d1dd9','derived_from',NULL);
INSERT INTO "link" VALUES('01a22427-8e6e-7237-b796-ead9ef44c0f7','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,4096,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:01.870605','Facilitator','2026-11-28 21:55:01.870605','Facilitator',NULL,'01a22427-8b04-764b-905f-1e1c8dfe6f24','01a22427-87d8-7839-b1f4-a73d7991015b','derived_from',NULL);
INSERT INTO "link" VALUES('01a22427-8e8f-733c-8274-8e6b2250e460','01a22427-85dc-71eb-aa32-7ef183ad6cc7',5,5120,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:01.903726','Facilitator','2026-11-28 21:55:01.903726','Facilitator',NULL,'01a22427-879b-7cf2-9fd7-7df26dae2881','01a22427-871c-7c9f-a1da-077187d1e62b','serves',NULL);
INSERT INTO "link" VALUES('01a22427-8fac-7daf-8947-1b2206116270','01a22427-85dc-71eb-aa32-7ef183ad6cc7',6,6144,NULL,NULL,NULL,NULL,'[]','{}',2,'2026-11-28 21:55:02.188690','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','01a22427-8a40-7664-a44c-03e0a31ff9c5','01a22427-871c-7c9f-a1da-077187d1e62b','measures',NULL);
INSERT INTO "link" VALUES('01a22427-8fb9-79a8-916a-effe08c16b41','01a22427-85dc-71eb-aa32-7ef183ad6cc7',7,7168,NULL,NULL,NULL,NULL,'[]','{}',2,'2026-11-28 21:55:02.199877','Facilitator','2026-11-28 21:55:02.452550','Facilitator','2026-11-28 21:55:02.452550','01a22427-8fb2-7b72-b457-39e5bedec384','01a22427-8b11-70bf-bbb7-fad9ccc01b2f','decided_by',NULL);
INSERT INTO "link" VALUES('01a22427-9088-748b-a89d-f1031b1591a9','01a22427-85dc-71eb-aa32-7ef183ad6cc7',8,8192,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:02.408663','Facilitator','2026-11-28 21:55:02.408663','Facilitator',NULL,'01a22427-8824-743e-b68d-fd0afb4f58d0','01a22427-8718-7faf-9131-85fa7db264c6','serves',NULL);
INSERT INTO "link" VALUES('01a22427-90a4-7572-b8b0-7476babd7899','01a22427-85dc-71eb-aa32-7ef183ad6cc7',9,9216,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:02.435951','Facilitator','2026-11-28 21:55:02.435951','Facilitator',NULL,'01a22427-88b1-7558-8629-ffdaaf3c0b56','01a22427-879b-7cf2-9fd7-7df26dae2881','consumes',NULL);
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
	reply TEXT, about VARCHAR(36) CONSTRAINT log_entry_about_allowed CHECK (length("about") BETWEEN 1 AND 36), question VARCHAR(120) CONSTRAINT log_entry_question_allowed CHECK (length("question") BETWEEN 1 AND 120), 
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
INSERT INTO "log_entry" VALUES('01a22427-8b11-70bf-bbb7-fad9ccc01b2f','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'unknown','Retail 0.6701686948182799','’quoted’ 0.4783327314100153',NULL,'[]','{"two\nlines":"=1+1"}',2,'2026-11-28 21:55:01.009571','Facilitator','2026-11-28 21:55:01.885049','Facilitator',NULL,'<b>bold</b> 0.2417931475626096','risk','01a22427-86f4-740a-947b-2c96613f4401','1938-06-28','done','a | b 0.10571233841048477',NULL,1,1,'C:\temp 0.6113596265154083',NULL,NULL);
INSERT INTO "log_entry" VALUES('01a22427-8b32-76d0-8ca7-a454b1831c7d','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'estimated','two
lines 0.9977877150324393',NULL,NULL,'["two\nlines","a | b"]','{}',1,'2026-11-28 21:55:01.042294','Facilitator','2026-11-28 21:55:01.042294','Facilitator',NULL,'C:\temp 0.4555436692811837','risk','01a22427-86ee-76cc-840b-f6e0852ac77e','2035-09-21','closed','<b>bold</b> 0.477404369056314',NULL,1,5,'日本語 0.7895589544192462',NULL,NULL);
INSERT INTO "log_entry" VALUES('01a22427-8b37-7c5a-858c-ad5f6ca0d1a7','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'confirmed','Retail 0.6171375670755764',NULL,'two
lines 0.3051089775040092','[]','{"naïve café":"late data"}',1,'2026-11-28 21:55:01.047298','Facilitator','2026-11-28 21:55:01.047298','Facilitator',NULL,'two
lines 0.2015025375010563','action',NULL,'2000-06-04','closed','late data 0.09787907216877123','’quoted’ 0.6374627180079807',NULL,NULL,'’quoted’ 0.4983552286756108','01a22427-894f-735b-a921-ec6e6e4b0f33',NULL);
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
INSERT INTO "measure" VALUES('01a22427-8a0f-769f-84cb-8f033b8d5cf4','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'Retail 0.29451495529976046',NULL,'<b>bold</b> 0.4306207293809434','[]','{}',2,'2026-11-28 21:55:00.751722','Facilitator','2026-11-28 21:55:01.656478','Facilitator',NULL,'Retail 0.290410811789366','KPI','existing','C:\temp 0.3628817884918115','lower',-9.99999999999976249987e+14,NULL,-1.0e+15,NULL,'01a22427-86f4-740a-947b-2c96613f4401',NULL,'C:\temp 0.854299967635208',NULL,'by sponsor',NULL,1.0e+15,1,'other','’quoted’ 0.6697402074694956','a | b 0.8903957514741095','C:\temp 0.337995949503372',NULL,'Retail 0.1431674877435244','a | b 0.22579226131043162','日本語 0.8693739794657643');
INSERT INTO "measure" VALUES('01a22427-8a3a-7f9c-9f2e-5c60620b1ac9','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'confirmed',NULL,'=1+1 0.5687638259710179','’quoted’ 0.2339665210577513','[]','{}',1,'2026-11-28 21:55:00.794394','Facilitator','2026-11-28 21:55:00.794394','Facilitator',NULL,'’quoted’ 0.49415108990692747','NPS','both',NULL,'lower',-9.99999999999964375024e+14,1.0e+15,NULL,4.81138653837702605624e+01,'01a22427-86f4-740a-947b-2c96613f4401',NULL,'late data 0.03852735846753785','on request','pairwise',NULL,NULL,10,'time to notify',NULL,NULL,'’quoted’ 0.5886615021015204','operational',NULL,'two
lines 0.303598551834547','a | b 0.19523175180983776');
INSERT INTO "measure" VALUES('01a22427-8a40-7664-a44c-03e0a31ff9c5','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,'’quoted’ 0.27328483894768973',NULL,'Retail 0.7985897933821094','["C:\\temp"]','{}',2,'2026-11-28 21:55:00.800899','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','two
lines 0.20836891969723248','data quality','both','日本語 0.138322949345549','higher',-9.99999999999908874975e+14,-9.99999999999976625034e+14,-9.99999999999954249964e+14,51.992625456753,NULL,'naïve café 0.2825358411183806','Retail 0.8134292735257661','monthly','other',NULL,NULL,10,'latency','late data 0.09729814930441283','C:\temp 0.39716363833835044','two
lines 0.8528943925616802','analytics',NULL,'C:\temp 0.3897357306683825',NULL);
INSERT INTO "measure" VALUES('01a22427-8fc8-72f1-a69f-ecb0f4c96020','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,1536,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 21:55:02.216616','Facilitator','2026-11-28 21:55:02.216616','Facilitator',NULL,'<b>bold</b> 0.7645828322833855','SLO','new',NULL,'higher',-9.99999999999954749998e+14,NULL,NULL,1.0e+15,NULL,'日本語 0.6194694582952445',NULL,NULL,NULL,1.0e+15,NULL,4,NULL,'日本語 0.16872533960792668',NULL,'Retail 0.6084923686022776',NULL,'日本語 0.3755167204274509',NULL,NULL);
INSERT INTO "measure" VALUES('01a22427-90c0-7c53-8aea-4faf097b1444','01a22427-85dc-71eb-aa32-7ef183ad6cc7',5,1280,'stated','a | b 0.6424404434564926','C:\temp 0.825812912279329',NULL,'[]','{}',1,'2026-11-28 21:55:02.464975','Facilitator','2026-11-28 21:55:02.464975','Facilitator',NULL,'C:\temp 0.9272927976048723','CES','both',NULL,NULL,NULL,NULL,NULL,NULL,'01a22427-86f4-740a-947b-2c96613f4401','naïve café 0.6470956194271548',NULL,NULL,NULL,NULL,NULL,NULL,'time to notify',NULL,'late data 0.07096025866580702',NULL,NULL,NULL,'<b>bold</b> 0.22055114033132328',NULL);
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
INSERT INTO "outcome" VALUES('01a22427-8700-7ca9-b022-f6f30bc20f5e','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'two
lines 0.8091399008724796','two
lines 0.2054852577007612',NULL,'["’quoted’","two\nlines"]','{}',1,'2026-11-28 21:54:59.969085','Facilitator','2026-11-28 21:54:59.969085','Facilitator',NULL,'late data 0.7784426150001458','desired future','business','integrate hybrid, multi-cloud and SaaS',NULL,NULL,'<b>bold</b> 0.6471561653193026','naïve café 0.9820766375385342',NULL,'two
lines 0.23217612806301458','2069-08-05',5,NULL,NULL);
INSERT INTO "outcome" VALUES('01a22427-8718-7faf-9131-85fa7db264c6','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'confirmed',NULL,'日本語 0.06951537853084733','=1+1 0.3239941907703109','[]','{}',2,'2026-11-28 21:54:59.992305','Facilitator','2026-11-28 21:55:01.685040','Facilitator',NULL,'C:\temp 0.813351507162973','current','technical','modernise: cut cost',NULL,NULL,'=1+1 0.8610088608533248',NULL,NULL,NULL,'2068-07-26',NULL,5,'achieved');
INSERT INTO "outcome" VALUES('01a22427-871c-7c9f-a1da-077187d1e62b','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,NULL,'two
lines 0.6485064180992564','’quoted’ 0.8033855134341553','[]','{}',1,'2026-11-28 21:54:59.996716','Facilitator','2026-11-28 21:54:59.996716','Facilitator',NULL,'日本語 0.4547016300456639','desired future','technical','real-time KPI dashboards',NULL,'01a22427-86ee-76cc-840b-f6e0852ac77e',NULL,'naïve café 0.9655635178509998','Retail 0.22537401331860207','Retail 0.7188354727617898','2043-12-18',4,NULL,NULL);
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
INSERT INTO "output" VALUES('01a22427-879b-7cf2-9fd7-7df26dae2881','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'unknown',NULL,NULL,'naïve café 0.0481973433614038','["late data"]','{}',3,'2026-11-28 21:55:00.124168','Facilitator','2026-11-28 21:55:01.864036','Facilitator',NULL,'C:\temp 0.8082526283723965','alert','two
lines 0.45330967762221785','future',NULL,'other',NULL,NULL,'a | b 0.5800705711415716',100.0,4.01082151920901353037e+01,0,5.00899619557226642978e+01,NULL,NULL,NULL,'a | b 0.4950722507160109','naïve café 0.7128461108524063');
INSERT INTO "output" VALUES('01a22427-87c7-76d7-b1b7-2025e89cf71d','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'confirmed',NULL,'’quoted’ 0.8419308585435238',NULL,'[]','{}',1,'2026-11-28 21:55:00.167656','Facilitator','2026-11-28 21:55:00.167656','Facilitator',NULL,'naïve café 0.3118020318353023',NULL,NULL,'both',NULL,'every minute',NULL,NULL,NULL,100.0,94.1693295311312,NULL,6.81636455607468150219e+01,NULL,'internal','01a22427-86aa-78fd-88a6-90ab79e5c5b0','late data 0.8079437334476703',NULL);
INSERT INTO "output" VALUES('01a22427-87d8-7839-b1f4-a73d7991015b','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,NULL,'’quoted’ 0.7472652346880435','=1+1 0.07518357411303722','["<b>bold</b>","two\nlines"]','{}',1,'2026-11-28 21:55:00.184587','Facilitator','2026-11-28 21:55:00.184587','Facilitator',NULL,'<b>bold</b> 0.9399971053206289',NULL,'a | b 0.43812894915290224','both','should','on request',9.09296036646440768418e+01,'naïve café 0.37884950451237565','naïve café 0.5283631566075464',3.08083938622965,0.0,1000000000000000,7.574196625566648322e+01,0.0,'restricted','01a22427-86aa-78fd-88a6-90ab79e5c5b0',NULL,'<b>bold</b> 0.204821737736817');
INSERT INTO "output" VALUES('01a22427-8e76-7fe0-b01d-12a998bade2e','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,2560,NULL,NULL,'=1+1 0.2510984377803317',NULL,'[]','{"a | b":"naïve café"}',1,'2026-11-28 21:55:01.878933','Facilitator','2026-11-28 21:55:01.878933','Facilitator',NULL,'’quoted’ 0.5311149727589332','write-back (reverse ETL)',NULL,'both',NULL,NULL,NULL,NULL,'=1+1 0.7309638082014907',9.12630889372131548498e+01,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'日本語 0.9685067724996175');
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
INSERT INTO "partner" VALUES('01a22427-89c3-72e0-85f1-a7a2b231c57b','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'unknown','Retail 0.6115182936847153','C:\temp 0.20010978926913914','two
lines 0.5215164814247167','[]','{"Retail":"naïve café"}',1,'2026-11-28 21:55:00.676153','Facilitator','2026-11-28 21:55:00.676153','Facilitator',NULL,'日本語 0.43677337000322025',NULL,'both','two
lines 0.1630638549456367','Retail 0.9785034275373752','1918-02-07',NULL,'Retail 0.0661665950344017');
INSERT INTO "partner" VALUES('01a22427-89db-7a6c-a143-6e7ac2bf23d4','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'C:\temp 0.15005669169826896','日本語 0.9617845069194083','late data 0.4425217598693767','[]','{}',1,'2026-11-28 21:55:00.700272','Facilitator','2026-11-28 21:55:00.700272','Facilitator',NULL,'two
lines 0.7005508054244026','SaaS provider','current','two
lines 0.6401390663808352',NULL,'1949-03-18',1,NULL);
INSERT INTO "partner" VALUES('01a22427-89e3-713a-909b-51705672d9e1','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,NULL,NULL,NULL,'["naïve café","C:\\temp","a | b"]','{}',1,'2026-11-28 21:55:00.707523','Facilitator','2026-11-28 21:55:00.707523','Facilitator',NULL,'late data 0.05744926037168352','data provider','both','日本語 0.7140484918067225','naïve café 0.7225907596369311',NULL,NULL,'a | b 0.45426475826238855');
INSERT INTO "partner" VALUES('01a22427-8e2e-71c4-b1f1-2f63232279a9','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,4096,NULL,'=1+1 0.5097067691496225',NULL,NULL,'[]','{}',2,'2026-11-28 21:55:01.806718','Facilitator','2026-11-28 21:55:02.508351','Facilitator',NULL,'Retail 0.09487393830208601',NULL,'both',NULL,'naïve café 0.7443626771119995',NULL,NULL,'Retail 0.707252146169176');
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
INSERT INTO "party" VALUES('01a22427-889a-7b8a-a895-9a2be13d1cdb','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'estimated',NULL,'two
lines 0.2872769291663153','日本語 0.4335026840560392','[]','{}',1,'2026-11-28 21:55:00.378686','Facilitator','2026-11-28 21:55:00.378686','Facilitator',NULL,'Retail 0.3834161927467227','consumer',NULL,NULL,NULL,'late data 0.4837241199202593','=1+1 0.01816357668492674',5,NULL);
INSERT INTO "party" VALUES('01a22427-88a8-7d6d-bb7f-ed997d76dcee','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'stated','a | b 0.047034792200516096',NULL,NULL,'[]','{}',1,'2026-11-28 21:55:00.392622','Facilitator','2026-11-28 21:55:00.392622','Facilitator',NULL,'C:\temp 0.9493464080355665','consumer','application','=1+1 0.22922837533180018','01a22427-86ee-76cc-840b-f6e0852ac77e','late data 0.3991299021963799',NULL,NULL,'’quoted’ 0.9548162743135121');
INSERT INTO "party" VALUES('01a22427-88b1-7558-8629-ffdaaf3c0b56','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'assumed','<b>bold</b> 0.6136359788878962',NULL,'日本語 0.4166040326891619','[]','{}',1,'2026-11-28 21:55:00.401570','Facilitator','2026-11-28 21:55:00.401570','Facilitator',NULL,'late data 0.9951256831387749',NULL,'other',NULL,NULL,NULL,'<b>bold</b> 0.12378831705973758',5,NULL);
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
INSERT INTO "person" VALUES('01a22427-86aa-78fd-88a6-90ab79e5c5b0','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'unknown',NULL,'C:\temp 0.26633056045725956',NULL,'[]','{}',1,'2026-11-28 21:54:59.882637','Facilitator','2026-11-28 21:54:59.882637','Facilitator',NULL,'=1+1 0.5692038748222122',NULL,'late data 0.49543508709194095','reviewer',1,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a22427-86ee-76cc-840b-f6e0852ac77e','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'a | b 0.2308665415409843','C:\temp 0.9522444552911937',NULL,'[]','{}',1,'2026-11-28 21:54:59.950779','Facilitator','2026-11-28 21:54:59.950779','Facilitator',NULL,'Retail 0.022322111021323865',NULL,'<b>bold</b> 0.6864838541790798',NULL,NULL,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a22427-86f4-740a-947b-2c96613f4401','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'assumed','=1+1 0.36712383142708804',NULL,NULL,'[]','{}',1,'2026-11-28 21:54:59.956789','Facilitator','2026-11-28 21:54:59.956789','Facilitator',NULL,'日本語 0.12088995980580641','two
lines 0.9364405867994596','naïve café 0.3033685109329176','project manager',NULL,'a@b.example','high power, high interest');
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
INSERT INTO "practice" VALUES('01a22427-8990-788f-b1e8-ff7ec75f06a7','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'confirmed','C:\temp 0.032264367970746055','two
lines 0.039867654511166806','late data 0.5243035839280958','["naïve café"]','{"two\nlines":"a | b"}',1,'2026-11-28 21:55:00.624727','Facilitator','2026-11-28 21:55:00.624727','Facilitator',NULL,'other','current',NULL,100.0,NULL,'’quoted’ 0.7232340153655419');
INSERT INTO "practice" VALUES('01a22427-899b-7222-a8ba-8d98b6e3745e','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'confirmed','late data 0.6591581972362703','’quoted’ 0.952197558029905','’quoted’ 0.3436021383024037','["naïve café","two\nlines","C:\\temp"]','{}',1,'2026-11-28 21:55:00.635386','Facilitator','2026-11-28 21:55:00.635386','Facilitator',NULL,'code review','future',NULL,0.0,NULL,'’quoted’ 0.42624009112762795');
INSERT INTO "practice" VALUES('01a22427-89a4-79ba-9f19-9069600a3ca8','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'unknown',NULL,'two
lines 0.2591504026605581','’quoted’ 0.7573731917578584','[]','{"two\nlines":"C:\\temp"}',1,'2026-11-28 21:55:00.644802','Facilitator','2026-11-28 21:55:00.644802','Facilitator',NULL,'other','future','01a22427-8915-7447-8396-173531b558ca',100.0,NULL,'日本語 0.6756362678065964');
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
INSERT INTO "profile" VALUES('01a22427-883c-7dc7-b945-da4885af561d','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'late data 0.7135464494458958',NULL,NULL,'[]','{}',1,'2026-11-28 21:55:00.284282','Facilitator','2026-11-28 21:55:00.284282','Facilitator',NULL,'01a22427-881b-7e47-a65c-a38c9e4d1dd9','anticipated',NULL,0.0,NULL,NULL,-100.0,8.76307432836377699948e+01,'on request',7.95184482849334806076e+00,NULL,NULL,0.0,0.0,'semi-structured','=1+1 0.7446142679398566',NULL,NULL,NULL,100.0,NULL,1,NULL,3.496147426104088396e+01,NULL,NULL,NULL,NULL,224470186888732);
INSERT INTO "profile" VALUES('01a22427-885c-7c5b-b758-134ae3e0dcd2','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'estimated','a | b 0.12636675368924188','日本語 0.8149486765188295',NULL,'["a | b","’quoted’"]','{}',2,'2026-11-28 21:55:00.316968','Facilitator','2026-11-28 21:55:01.730308','Facilitator','2026-11-28 21:55:01.730308','01a22427-87e8-748b-a306-865c80708a90','existing',NULL,NULL,NULL,9.12180834438994736501e+00,100000.0,1.0e+15,NULL,NULL,NULL,NULL,1.0e+15,0.0,'media','日本語 0.3132066930474475','unannounced','authoritative',NULL,0.0,'naïve café 0.33010716678974783',4,'=1+1 0.6525749326846105',98.8030557026313,NULL,0,NULL,NULL,1000000000000000);
INSERT INTO "profile" VALUES('01a22427-886d-758e-adfe-63e736c8f3be','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'confirmed',NULL,NULL,'=1+1 0.5114762400227343','["C:\\temp","日本語"]','{"C:\\temp":"naïve café"}',1,'2026-11-28 21:55:00.333703','Facilitator','2026-11-28 21:55:00.333703','Facilitator',NULL,'01a22427-8824-743e-b68d-fd0afb4f58d0','existing',1.48756498970916588579e+01,0.0,1.0e+15,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5.23711722285840721715e+01,NULL,'semi-structured',NULL,NULL,'questionable',100.0,0.0,'naïve café 0.5627755309150185',NULL,'<b>bold</b> 0.9391957203146831',NULL,NULL,NULL,NULL,NULL,711723612376281);
CREATE TABLE proposal (
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
	becomes VARCHAR(80) NOT NULL, 
	statement VARCHAR(6000) NOT NULL, 
	origin VARCHAR(500) NOT NULL, 
	details TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT proposal_becomes_allowed CHECK ("becomes" IN ('people', 'outcomes', 'constraints', 'measures', 'sessions')), 
	CONSTRAINT proposal_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT proposal_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT proposal_origin_allowed CHECK (length("origin") BETWEEN 1 AND 500), 
	CONSTRAINT proposal_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT proposal_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT proposal_statement_allowed CHECK (length("statement") BETWEEN 1 AND 6000), 
	CONSTRAINT proposal_version_allowed CHECK (version >= 1), 
	CONSTRAINT proposal_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "proposal" VALUES('01a22427-8d0b-7cba-ac9b-1bec1c54297b','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'late data 0.22923651946734147',NULL,'<b>bold</b> 0.43136743239448994','[]','{}',1,'2026-11-28 21:55:01.515434','Facilitator','2026-11-28 21:55:01.515434','Facilitator',NULL,'constraints','’quoted’ 0.4378320881018941','a | b 0.8986530998235474','{}');
INSERT INTO "proposal" VALUES('01a22427-8d28-7850-9cb8-7c4ab1cd3727','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'=1+1 0.14530959549639555',NULL,NULL,'["C:\\temp"]','{}',2,'2026-11-28 21:55:01.544311','Facilitator','2026-11-28 21:55:02.375779','Facilitator','2026-11-28 21:55:02.375779','sessions','日本語 0.18663503342013166','Retail 0.3303372708128194','{"notes":"’quoted’"}');
INSERT INTO "proposal" VALUES('01a22427-8d39-71e0-871d-9f976c35d80d','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'assumed','a | b 0.7039184851950722','late data 0.024365196884594598','naïve café 0.9096668317631549','["<b>bold</b>","a | b"]','{}',1,'2026-11-28 21:55:01.561497','Facilitator','2026-11-28 21:55:01.561497','Facilitator',NULL,'outcomes','a | b 0.6165247449831447','=1+1 0.7730537221082316','{}');
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
INSERT INTO "reading" VALUES('01a22427-8a4c-74de-b1b9-aa3ec178a610','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'unknown','<b>bold</b> 0.5410324921145072','’quoted’ 0.7409512389905333','=1+1 0.31950625885989414','["’quoted’"]','{}',3,'2026-11-28 21:55:00.812262','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','01a22427-8a40-7664-a44c-03e0a31ff9c5','1977-09-12',-1.0e+15,1000000000000000,NULL);
INSERT INTO "reading" VALUES('01a22427-8a73-72a6-8db6-d93c35d46b06','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'<b>bold</b> 0.48711800364210034','日本語 0.6435595123558242','日本語 0.1741455651843582','["=1+1","C:\\temp","late data"]','{}',1,'2026-11-28 21:55:00.851913','Facilitator','2026-11-28 21:55:00.851913','Facilitator',NULL,'01a22427-8a0f-769f-84cb-8f033b8d5cf4','2076-09-09',-1.0e+15,0,'a | b 0.5602305108431391');
INSERT INTO "reading" VALUES('01a22427-8a84-7ccb-ad50-38866c83bd14','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'assumed',NULL,NULL,NULL,'["’quoted’"]','{}',1,'2026-11-28 21:55:00.868419','Facilitator','2026-11-28 21:55:00.868419','Facilitator',NULL,'01a22427-8a3a-7f9c-9f2e-5c60620b1ac9','2065-05-27',-9.99999999999950624999e+14,383968510729487,'two
lines 0.5922904595663053');
INSERT INTO "reading" VALUES('01a22427-8e20-7fbf-938f-db4bd42e99d5','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,4096,NULL,NULL,NULL,'two
lines 0.8559652199630646','[]','{}',2,'2026-11-28 21:55:01.792674','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','01a22427-8a40-7664-a44c-03e0a31ff9c5','2005-05-03',-1.0e+15,NULL,NULL);
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
	link_state VARCHAR(80), template VARCHAR(60) CONSTRAINT requirement_template_allowed CHECK (length("template") BETWEEN 1 AND 60), fingerprint VARCHAR(64) CONSTRAINT requirement_fingerprint_allowed CHECK (length("fingerprint") BETWEEN 1 AND 64), as_derived TEXT CONSTRAINT requirement_as_derived_allowed CHECK (length("as_derived") BETWEEN 1 AND 20000), 
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
INSERT INTO "requirement" VALUES('01a22427-8ad3-7472-8f3c-a937a776629b','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'estimated','two
lines 0.1893980880966567',NULL,NULL,'[]','{"late data":"C:\\temp"}',1,'2026-11-28 21:55:00.947948','Facilitator','2026-11-28 21:55:00.947948','Facilitator',NULL,'’quoted’ 0.48872330065268177',NULL,'won''t','=1+1 0.20903954923536394',NULL,'agreed',NULL,'Retail 0.529037099046871','ok',NULL,'0000000000000000000000000000000000000000000000000000000000000000',NULL);
INSERT INTO "requirement" VALUES('01a22427-8af4-7d77-8f2f-890162ada256','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'confirmed','two
lines 0.0075863081538875','日本語 0.4154459098934601',NULL,'[]','{}',1,'2026-11-28 21:55:00.981107','Facilitator','2026-11-28 21:55:00.981107','Facilitator',NULL,'’quoted’ 0.5227291189878979',NULL,NULL,'a | b 0.6480508547194067',NULL,'rejected','other',NULL,'suspect','Retail 0.24103545896307965','0000000000000000000000000000000000000000000000000000000000000000',NULL);
INSERT INTO "requirement" VALUES('01a22427-8b04-764b-905f-1e1c8dfe6f24','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,'late data 0.4697880859978477',NULL,'two
lines 0.8480443781168608','[]','{}',1,'2026-11-28 21:55:00.996874','Facilitator','2026-11-28 21:55:00.996874','Facilitator',NULL,'<b>bold</b> 0.7789572353797792','functional','should',NULL,'analyze','draft',NULL,'late data 0.4367534440073523','ok','=1+1 0.28821519780720495','0000000000000000000000000000000000000000000000000000000000000000','late data 0.7502099930972633');
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
INSERT INTO "response" VALUES('01a22427-8a8c-724d-b31e-0c1e1016a606','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'naïve café 0.940174085009059','C:\temp 0.3588283035244785','a | b 0.42743759527831693','[]','{"日本語":"two\nlines"}',2,'2026-11-28 21:55:00.878589','Facilitator','2026-11-28 21:55:01.812429','Facilitator',NULL,'01a22427-8a0f-769f-84cb-8f033b8d5cf4',0,NULL,'Retail 0.3442831960284647','’quoted’ 0.8808948521366485');
INSERT INTO "response" VALUES('01a22427-8ab4-764d-b01e-85cd0cb7a143','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'assumed',NULL,'=1+1 0.7534676890100536','<b>bold</b> 0.32554641024909214','[]','{}',2,'2026-11-28 21:55:00.916799','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','01a22427-8a40-7664-a44c-03e0a31ff9c5',0,'2027-03-25','naïve café 0.7107524936739401','<b>bold</b> 0.003955332996629979');
INSERT INTO "response" VALUES('01a22427-8abb-7272-9ea8-e995d7cb4f28','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'stated','a | b 0.6066997184883403',NULL,NULL,'[]','{"naïve café":"C:\\temp"}',2,'2026-11-28 21:55:00.924179','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','01a22427-8a40-7664-a44c-03e0a31ff9c5',0,'1947-02-04',NULL,'=1+1 0.11983713836985044');
INSERT INTO "response" VALUES('01a22427-8d4a-75fa-a12c-5c627ebf69cb','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,2560,'confirmed','=1+1 0.2785735442805337',NULL,NULL,'[]','{}',2,'2026-11-28 21:55:01.578946','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','01a22427-8a40-7664-a44c-03e0a31ff9c5',0,NULL,NULL,NULL);
INSERT INTO "response" VALUES('01a22427-900f-78ca-b3dd-9bdf3d614d47','01a22427-85dc-71eb-aa32-7ef183ad6cc7',5,1536,NULL,NULL,'late data 0.8033801875897328','late data 0.6825436066958162','["’quoted’"]','{}',2,'2026-11-28 21:55:02.288081','Facilitator','2026-11-28 21:55:02.316766','Facilitator','2026-11-28 21:55:02.316766','01a22427-8a40-7664-a44c-03e0a31ff9c5',0,'1952-03-23',NULL,'<b>bold</b> 0.21659312979510548');
CREATE TABLE session (
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
	title VARCHAR(300) NOT NULL, 
	kind VARCHAR(80), 
	"on" DATE, 
	begins VARCHAR(5), 
	minutes BIGINT, 
	place VARCHAR(500), 
	facilitator VARCHAR(36), 
	purpose VARCHAR(1000), 
	agenda TEXT NOT NULL, 
	opened_at DATETIME, 
	closed_at DATETIME, 
	coverage_before TEXT NOT NULL, 
	coverage_after TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT session_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT session_kind_allowed CHECK ("kind" IN ('kick-off', 'outcomes and constraints', 'inputs and outputs', 'workflow', 'measures and requirements', 'review', 'sign-off', 'other')), 
	CONSTRAINT session_minutes_allowed CHECK ("minutes" BETWEEN 1 AND 1440), 
	CONSTRAINT session_on_allowed CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'), 
	CONSTRAINT session_begins_allowed CHECK (length("begins") BETWEEN 1 AND 5), 
	CONSTRAINT session_facilitator_allowed CHECK (length("facilitator") BETWEEN 1 AND 36), 
	CONSTRAINT session_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT session_place_allowed CHECK (length("place") BETWEEN 1 AND 500), 
	CONSTRAINT session_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT session_purpose_allowed CHECK (length("purpose") BETWEEN 1 AND 1000), 
	CONSTRAINT session_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT session_title_allowed CHECK (length("title") BETWEEN 1 AND 300), 
	CONSTRAINT session_version_allowed CHECK (version >= 1), 
	CONSTRAINT session_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "session" VALUES('01a22427-8bcf-75f9-a8f9-263a3c28defc','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,NULL,'<b>bold</b> 0.9083465911846246','Retail 0.44572077107433594','[]','{}',1,'2026-11-28 21:55:01.199758','Facilitator','2026-11-28 21:55:01.199758','Facilitator',NULL,'naïve café 0.6343880725821892',NULL,'1972-06-12',NULL,619,'C:\temp 0.2527236929044979',NULL,'naïve café 0.8610536542626874','{"=1+1":"=1+1"}',NULL,NULL,'{}','{}');
INSERT INTO "session" VALUES('01a22427-8bec-7ca4-a3a2-531956827447','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'estimated','a | b 0.26566866254427135','Retail 0.6268701015485368',NULL,'["late data"]','{}',1,'2026-11-28 21:55:01.229060','Facilitator','2026-11-28 21:55:01.229060','Facilitator',NULL,'日本語 0.771896505503478',NULL,'2060-01-07',NULL,1,NULL,'01a22427-86ee-76cc-840b-f6e0852ac77e',NULL,'{"=1+1":"C:\\temp"}',NULL,NULL,'{"Retail":"naïve café"}','{}');
INSERT INTO "session" VALUES('01a22427-8c04-77c9-9119-f0bb6ff3bf74','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'confirmed','=1+1 0.32031861628409','two
lines 0.5391622875702737','Retail 0.5437859988191084','["<b>bold</b>","two\nlines","C:\\temp"]','{"C:\\temp":"’quoted’"}',1,'2026-11-28 21:55:01.252918','Facilitator','2026-11-28 21:55:01.252918','Facilitator',NULL,'late data 0.24663340801741718',NULL,'1952-06-19',NULL,1222,NULL,NULL,'Retail 0.5594802739277982','{}',NULL,NULL,'{}','{}');
INSERT INTO "session" VALUES('01a22427-8fec-7053-ac3b-ccf013e9a501','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,4096,NULL,NULL,NULL,'C:\temp 0.5632481870097648','["naïve café"]','{}',1,'2026-11-28 21:55:02.252930','Facilitator','2026-11-28 21:55:02.252930','Facilitator',NULL,'=1+1 0.7059951449719147',NULL,NULL,NULL,1,NULL,'01a22427-86aa-78fd-88a6-90ab79e5c5b0',NULL,'{}',NULL,NULL,'{"’quoted’":"late data"}','{}');
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
INSERT INTO "skill" VALUES('01a22427-89ae-7a73-8647-dda9fe248e0c','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'confirmed','late data 0.3286411026111701',NULL,NULL,'["<b>bold</b>","a | b"]','{}',1,'2026-11-28 21:55:00.654509','Facilitator','2026-11-28 21:55:00.654509','Facilitator',NULL,'naïve café 0.6995045876204917',NULL,'both',NULL,0,NULL,0.0,'own','Retail 0.3244778986138014');
INSERT INTO "skill" VALUES('01a22427-89bc-7c7a-9736-7467298f089b','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'naïve café 0.6078580695556354',NULL,NULL,'["<b>bold</b>","naïve café","=1+1"]','{}',1,'2026-11-28 21:55:00.668583','Facilitator','2026-11-28 21:55:00.668583','Facilitator',NULL,'=1+1 0.7555281204448485',NULL,'both',NULL,4,NULL,NULL,NULL,NULL);
INSERT INTO "skill" VALUES('01a22427-89bf-7f98-a5dd-8fdb1a17baf7','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,'日本語 0.7522540545942696',NULL,'naïve café 0.8702219322743177','[]','{}',1,'2026-11-28 21:55:00.671229','Facilitator','2026-11-28 21:55:00.671229','Facilitator',NULL,'日本語 0.74381410866067',NULL,'both',NULL,1,1.0e+15,8.74378217765637089087e+01,'own','日本語 0.8104008924070872');
INSERT INTO "skill" VALUES('01a22427-8e5f-7596-a0a0-0e7026f964d9','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,2560,NULL,NULL,'naïve café 0.2826719217435415','C:\temp 0.9019299282193026','["<b>bold</b>"]','{"=1+1":"naïve café"}',2,'2026-11-28 21:55:01.855785','Facilitator','2026-11-28 21:55:02.391283','Facilitator',NULL,'’quoted’ 0.9981090142086327','Retail 0.9900439110941297','current',0,3,NULL,NULL,'MSP',NULL);
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
INSERT INTO "step" VALUES('01a22427-891b-71ba-98a5-68160766b94f','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'unknown','Retail 0.020851075315907464',NULL,'<b>bold</b> 0.16669811751668695','["two\nlines","C:\\temp"]','{}',2,'2026-11-28 21:55:00.507767','Facilitator','2026-11-28 21:55:02.552422','Facilitator','2026-11-28 21:55:02.552422','late data 0.9413497014564688','analyze','future',NULL,NULL,'=1+1 0.15428865680173232','late data 0.9467820693149293','01a22427-88d0-7b4c-93ab-bb28d6e0c495',NULL,NULL,'[]',0.0,1.0e+15,NULL,NULL,0,NULL,NULL,NULL,24290554129809,1,NULL,NULL,NULL,NULL,NULL,'replatform','C:\temp 0.11909343724707233',NULL,5.59962541569701741659e+01,NULL);
INSERT INTO "step" VALUES('01a22427-8942-75e4-8fe1-505a027a8ad1','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'a | b 0.7547485637932494','Retail 0.05206448457058788',NULL,'["late data"]','{"’quoted’":"naïve café"}',1,'2026-11-28 21:55:00.547631','Facilitator','2026-11-28 21:55:00.547631','Facilitator',NULL,'<b>bold</b> 0.5538198662371774','analyze','both','01a22427-88eb-79cc-a447-7e00fef1d8e1','日本語 0.3599909240617184','’quoted’ 0.27948828671010884','’quoted’ 0.08366348394034806','01a22427-88bc-7a5d-892e-c204ca20d48e','01a22427-86ee-76cc-840b-f6e0852ac77e','日本語 0.5654685830158099','["日本語"]',7.04597294457303124914e+00,1.0e+15,NULL,1.0e+15,0,NULL,0.0,1.0e+15,NULL,17,0.01,NULL,2.02411738498206048584e+01,NULL,'=1+1 0.22509934230030493',NULL,'two
lines 0.29176902091937773','medium',1.0e+15,NULL);
INSERT INTO "step" VALUES('01a22427-894f-735b-a921-ec6e6e4b0f33','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,NULL,'’quoted’ 0.501048200315799',NULL,'[]','{}',2,'2026-11-28 21:55:00.559603','Facilitator','2026-11-28 21:55:02.227128','Facilitator',NULL,'naïve café 0.5042343550005652','analyze','current',NULL,NULL,'<b>bold</b> 0.6608533108472175','’quoted’ 0.25460402462682086','01a22427-88bc-7a5d-892e-c204ca20d48e',NULL,'<b>bold</b> 0.06118143403715448','["two\nlines","naïve café","日本語"]',1.67774615224986725081e+01,NULL,100.0,NULL,4,1,0.0,3.93940641156558442048e+01,0,87,10000.0,1.73221033776681849754e+01,5.09747306889322828729e+01,'naïve café 0.35973135127600175',NULL,NULL,NULL,'low',0.0,NULL);
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
INSERT INTO "tool" VALUES('01a22427-88eb-79cc-a447-7e00fef1d8e1','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'two
lines 0.5080783647537448','日本語 0.7829263134570688','a | b 0.8020869677805449','[]','{}',1,'2026-11-28 21:55:00.459882','Facilitator','2026-11-28 21:55:00.459882','Facilitator',NULL,'=1+1 0.37950634767851676','commercial','future','<b>bold</b> 0.27606278608386625','<b>bold</b> 0.6057791222780027','C:\temp 0.7791397425339686',NULL,NULL,NULL);
INSERT INTO "tool" VALUES('01a22427-8908-788f-a1ff-9d76043025ab','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'estimated','a | b 0.44102019666278236',NULL,NULL,'[]','{"two\nlines":"=1+1"}',1,'2026-11-28 21:55:00.488489','Facilitator','2026-11-28 21:55:00.488489','Facilitator',NULL,'naïve café 0.10554042877522518',NULL,'both','Retail 0.916341667652535','a | b 0.2534908105250847',NULL,NULL,NULL,NULL);
INSERT INTO "tool" VALUES('01a22427-8915-7447-8396-173531b558ca','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,'naïve café 0.43199120045158557','late data 0.571428645314855',NULL,'[]','{"late data":"Retail"}',1,'2026-11-28 21:55:00.501923','Facilitator','2026-11-28 21:55:00.501923','Facilitator',NULL,'two
lines 0.6427444191716964','cloud service','both','’quoted’ 0.021664682628631304',NULL,'=1+1 0.39724458542906926','1962-02-05',9.69908679493132837041e+01,0);
INSERT INTO "tool" VALUES('01a22427-8fbe-7a55-bddf-358996c651bf','01a22427-85dc-71eb-aa32-7ef183ad6cc7',4,4096,NULL,NULL,'<b>bold</b> 0.3398842446268243','’quoted’ 0.6968159988516558','["two\nlines","Retail","naïve café"]','{}',1,'2026-11-28 21:55:02.206438','Facilitator','2026-11-28 21:55:02.206438','Facilitator',NULL,'Retail 0.26007039681734756','other','future',NULL,NULL,'Retail 0.47721967231887263',NULL,NULL,0);
CREATE TABLE waiver (
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
	rule VARCHAR(20) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	about VARCHAR(36), 
	about_section VARCHAR(40), 
	reason VARCHAR(1000) NOT NULL, 
	who VARCHAR(200) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT waiver_confidence_allowed CHECK ("confidence" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')), 
	CONSTRAINT waiver_scope_allowed CHECK ("scope" IN ('row', 'section', 'engagement')), 
	CONSTRAINT waiver_about_allowed CHECK (length("about") BETWEEN 1 AND 36), 
	CONSTRAINT waiver_about_section_allowed CHECK (length("about_section") BETWEEN 1 AND 40), 
	CONSTRAINT waiver_notes_allowed CHECK (length("notes") BETWEEN 1 AND 10000), 
	CONSTRAINT waiver_private_notes_allowed CHECK (length("private_notes") BETWEEN 1 AND 10000), 
	CONSTRAINT waiver_reason_allowed CHECK (length("reason") BETWEEN 1 AND 1000), 
	CONSTRAINT waiver_rule_allowed CHECK (length("rule") BETWEEN 1 AND 20), 
	CONSTRAINT waiver_source_allowed CHECK (length("source") BETWEEN 1 AND 500), 
	CONSTRAINT waiver_who_allowed CHECK (length("who") BETWEEN 1 AND 200), 
	CONSTRAINT waiver_version_allowed CHECK (version >= 1), 
	CONSTRAINT waiver_number_once UNIQUE (engagement_id, number)
);
INSERT INTO "waiver" VALUES('01a22427-8c65-7a62-b324-bbac582ed3c0','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,'estimated','C:\temp 0.02606714642398944',NULL,NULL,'["late data","Retail"]','{}',2,'2026-11-28 21:55:01.349615','Facilitator','2026-11-28 21:55:02.180956','Facilitator',NULL,'a | b 0.129225432287','row','01a22427-8942-75e4-8fe1-505a027a8ad1',NULL,'a | b 0.2414332376786824','a | b 0.5191226782988873');
INSERT INTO "waiver" VALUES('01a22427-8c80-7a99-8d96-037997049607','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,'unknown','’quoted’ 0.8441806982082882','=1+1 0.42984042828874447','C:\temp 0.7295423466215091','["Retail","two\nlines","日本語"]','{"’quoted’":"late data"}',1,'2026-11-28 21:55:01.376300','Facilitator','2026-11-28 21:55:01.376300','Facilitator',NULL,'Retail 0.97821196736','section','01a22427-89c3-72e0-85f1-a7a2b231c57b',NULL,'late data 0.6256938326954904','naïve café 0.4546584215100363');
INSERT INTO "waiver" VALUES('01a22427-8ca2-782a-8471-8d413de4d607','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,NULL,NULL,NULL,'C:\temp 0.5625261298072678','[]','{"Retail":"日本語"}',1,'2026-11-28 21:55:01.410676','Facilitator','2026-11-28 21:55:01.410676','Facilitator',NULL,'a | b 0.625265997011','engagement','01a22427-8ad3-7472-8f3c-a937a776629b',NULL,'=1+1 0.21890951911814482','late data 0.170436758216442');
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
INSERT INTO "workflow" VALUES('01a22427-88bc-7a5d-892e-c204ca20d48e','01a22427-85dc-71eb-aa32-7ef183ad6cc7',1,1024,NULL,'C:\temp 0.5347632180856879','a | b 0.5284814960517538','naïve café 0.31536636965384823','["late data","=1+1"]','{}',1,'2026-11-28 21:55:00.412706','Facilitator','2026-11-28 21:55:00.412706','Facilitator',NULL,'日本語 0.8689309693312387','current',NULL,'[]',NULL,3,'two
lines 0.6254518735427501','late data 0.22856016090522546','naïve café 0.4116430517162146','naïve café 0.40771786541379473',NULL,NULL,8.34445853598272435647e+01,1.0e+15,1.0e+15,100.0,0.0);
INSERT INTO "workflow" VALUES('01a22427-88d0-7b4c-93ab-bb28d6e0c495','01a22427-85dc-71eb-aa32-7ef183ad6cc7',2,2048,NULL,'a | b 0.27363318955870597','a | b 0.9589513983478465','=1+1 0.6061603719535075','[]','{}',1,'2026-11-28 21:55:00.433045','Facilitator','2026-11-28 21:55:00.433045','Facilitator',NULL,'日本語 0.225027830064511','current','late data 0.22624800773903986','["microservices","data lake"]',NULL,3,'naïve café 0.280172569160838',NULL,NULL,'two
lines 0.3792765365773795','a | b 0.13944117809385492',7.69980983013503532657e+01,0.0,NULL,1.0e+15,0.0,3.99327228755184862043e+01);
INSERT INTO "workflow" VALUES('01a22427-88e2-767e-8d6c-c02d9c58b801','01a22427-85dc-71eb-aa32-7ef183ad6cc7',3,3072,'estimated','<b>bold</b> 0.8331301915624558','’quoted’ 0.1451435556244538','’quoted’ 0.9531113654984892','[]','{}',1,'2026-11-28 21:55:00.450741','Facilitator','2026-11-28 21:55:00.450741','Facilitator',NULL,'’quoted’ 0.7253743076900668','future','two
lines 0.9338974087966286','["data warehouse"]',NULL,1,'naïve café 0.8972318577365','Retail 0.25041213288033703','two
lines 0.261744882712022','late data 0.7449157638361875','two
lines 0.3631424497422032',8.04460769319258872656e+01,NULL,3.08127957921378161634e+01,7.4346899341591,0.0,1.0e+15);
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
CREATE INDEX attendance_in_order ON attendance (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX checklist_answer_in_order ON checklist_answer (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX session_in_order ON session (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX waiver_in_order ON waiver (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX airflow_environment_in_order ON airflow_environment (engagement_id, position, number) WHERE removed_at IS NULL;
CREATE INDEX proposal_in_order ON proposal (engagement_id, position, number) WHERE removed_at IS NULL;
COMMIT;
