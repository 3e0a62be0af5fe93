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
INSERT INTO "airflow_environment" VALUES('01a222a2-d82e-7d1c-97f0-5f7c8b72c605','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'confirmed','Retail 0.45418303115961733',NULL,'Retail 0.8375265182744446','["two\nlines","C:\\temp"]','{"<b>bold</b>":"<b>bold</b>"}',1,'2026-11-28 14:50:27.246193','Facilitator','2026-11-28 14:50:27.246193','Facilitator',NULL,'日本語 0.17632162226448522','Google Cloud Composer','a | b 0.23753289019810386',NULL,'01a222a2-d5ec-784b-a002-1ee16cf3321c','01a222a2-d79b-75cb-a2fa-43eff4abf34d','{"=1+1":"naïve café"}');
INSERT INTO "airflow_environment" VALUES('01a222a2-d840-7505-9ae6-370fb739aea9','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,NULL,NULL,'<b>bold</b> 0.7483430019118769','["C:\\temp","<b>bold</b>"]','{"a | b":"two\nlines"}',1,'2026-11-28 14:50:27.264606','Facilitator','2026-11-28 14:50:27.264606','Facilitator',NULL,'<b>bold</b> 0.5113823818121443','Google Cloud Composer','Retail 0.07829927260054159',NULL,NULL,'01a222a2-d79b-75cb-a2fa-43eff4abf34d','{}');
INSERT INTO "airflow_environment" VALUES('01a222a2-d847-720b-ac39-7b395d6ba914','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'confirmed','=1+1 0.06816191296884677','C:\temp 0.7853183152152868','Retail 0.5292858516599662','[]','{}',1,'2026-11-28 14:50:27.271876','Facilitator','2026-11-28 14:50:27.271876','Facilitator',NULL,'two
lines 0.8119783914561316',NULL,'日本語 0.020060366781171846',NULL,'01a222a2-d5e0-70aa-91b3-9d2676fa9659','01a222a2-d7a4-738a-96f4-08ad2e58576a','{"C:\\temp":"late data"}');
INSERT INTO "airflow_environment" VALUES('01a222a2-d95f-7fa5-8a63-8ea451bba083','01a222a2-d3c4-7904-b12b-c584c5d26879',4,1536,'unknown',NULL,NULL,NULL,'["Retail","’quoted’","<b>bold</b>"]','{}',1,'2026-11-28 14:50:27.552140','Facilitator','2026-11-28 14:50:27.552140','Facilitator',NULL,'日本語 0.5488074213921958','Astronomer',NULL,NULL,'01a222a2-d5e0-70aa-91b3-9d2676fa9659',NULL,'{"naïve café":"late data"}');
INSERT INTO "airflow_environment" VALUES('01a222a2-d9d3-7cbb-b41e-6288b952a221','01a222a2-d3c4-7904-b12b-c584c5d26879',5,4096,NULL,NULL,NULL,'C:\temp 0.5632481870097648','["naïve café"]','{}',1,'2026-11-28 14:50:27.667759','Facilitator','2026-11-28 14:50:27.667759','Facilitator',NULL,'<b>bold</b> 0.051936711622328935',NULL,'naïve café 0.8590271449653805',NULL,'01a222a2-d5ec-784b-a002-1ee16cf3321c','01a222a2-d788-7281-9429-44e9644263f8','{}');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "artefact" VALUES('01a222a2-d788-7281-9429-44e9644263f8','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'confirmed',NULL,NULL,NULL,'[]','{}',2,'2026-11-28 14:50:27.081091','Facilitator','2026-11-28 14:50:27.303631','Facilitator',NULL,'two
lines 0.3528840683266743',NULL,'日本語 0.6145266006491822','naïve café 0.06955633950301032',1000000000000000,NULL,NULL,'2068-05-06',NULL);
INSERT INTO "artefact" VALUES('01a222a2-d79b-75cb-a2fa-43eff4abf34d','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'confirmed','’quoted’ 0.001837122978024408','日本語 0.9960808454275804',NULL,'[]','{}',2,'2026-11-28 14:50:27.100082','Facilitator','2026-11-28 14:50:27.303631','Facilitator',NULL,'two
lines 0.9108379345253993',NULL,NULL,'Retail 0.3655358557925129',NULL,'0000000000000000000000000000000000000000000000000000000000000000',NULL,'2077-06-23',NULL);
INSERT INTO "artefact" VALUES('01a222a2-d7a4-738a-96f4-08ad2e58576a','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'estimated',NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.108579','Facilitator','2026-11-28 14:50:27.108579','Facilitator',NULL,'<b>bold</b> 0.6626687425002766',NULL,'two
lines 0.8650003151916487','C:\temp 0.645433784269452',NULL,NULL,'01a222a2-d444-7a8d-9f7a-96308a76031e','1962-03-08','public');
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
INSERT INTO "attendance" VALUES('01a222a2-d7e7-7bb8-8682-e527d3c27343','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'estimated','a | b 0.3968975398008133','a | b 0.6132941996681479',NULL,'[]','{}',2,'2026-11-28 14:50:27.175654','Facilitator','2026-11-28 14:50:27.459193','Facilitator',NULL,'01a222a2-d7d9-7b83-a198-93c5cc4bedbb','01a222a2-d42c-722d-b3e4-24839aa36206',NULL,1);
INSERT INTO "attendance" VALUES('01a222a2-d7fc-79e3-890a-6cc003e4948a','01a222a2-d3c4-7904-b12b-c584c5d26879',2,4096,'estimated',NULL,NULL,NULL,'["naïve café","two\nlines"]','{}',3,'2026-11-28 14:50:27.196260','Facilitator','2026-11-28 14:50:27.734929','Facilitator',NULL,'01a222a2-d7cb-76d9-9bb0-74705128f8ef','01a222a2-d42c-722d-b3e4-24839aa36206',1,0);
INSERT INTO "attendance" VALUES('01a222a2-d803-7cec-a231-b924922af893','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,'late data 0.8386934917140901','’quoted’ 0.4300871377801997',NULL,'[]','{"late data":"<b>bold</b>"}',1,'2026-11-28 14:50:27.203532','Facilitator','2026-11-28 14:50:27.203532','Facilitator',NULL,'01a222a2-d7cb-76d9-9bb0-74705128f8ef','01a222a2-d42c-722d-b3e4-24839aa36206',1,0);
INSERT INTO "attendance" VALUES('01a222a2-d99b-77fd-aed4-2af435cd1ae7','01a222a2-d3c4-7904-b12b-c584c5d26879',4,1536,NULL,NULL,NULL,NULL,'[]','{"日本語":"C:\\temp"}',1,'2026-11-28 14:50:27.611633','Facilitator','2026-11-28 14:50:27.611633','Facilitator',NULL,'01a222a2-d7cb-76d9-9bb0-74705128f8ef','01a222a2-d42c-722d-b3e4-24839aa36206',NULL,NULL);
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
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',1,0,'add','engagement','01a222a2-d3c4-7904-b12b-c584c5d26879','ENG-001','','null','{"id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 0, "version": 1, "created_at": "2026-11-28T14:50:26.124592Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.124600Z", "updated_by": "Facilitator", "title": "Released", "customer": "A shop", "status": "preparing", "horizon_months": 36, "currency": "EUR", "time_zone": "UTC", "revision": 1}','Facilitator','2026-11-28 14:50:26.141131',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',2,0,'add','people','01a222a2-d42c-722d-b3e4-24839aa36206','PER-001','','null','{"id": "01a222a2-d42c-722d-b3e4-24839aa36206", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "unknown", "notes": "C:\\temp 0.26633056045725956", "version": 1, "created_at": "2026-11-28T14:50:26.221077Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.221077Z", "updated_by": "Facilitator", "name": "=1+1 0.5692038748222122", "job_title": "late data 0.49543508709194095", "role": "reviewer", "can_sign_off": true, "email": "a@b.example"}','Facilitator','2026-11-28 14:50:26.221077',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',3,0,'add','people','01a222a2-d43d-7227-9b7e-0de7951a9967','PER-002','','null','{"id": "01a222a2-d43d-7227-9b7e-0de7951a9967", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "a | b 0.2308665415409843", "notes": "C:\\temp 0.9522444552911937", "version": 1, "created_at": "2026-11-28T14:50:26.237196Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.237196Z", "updated_by": "Facilitator", "name": "Retail 0.022322111021323865", "job_title": "<b>bold</b> 0.6864838541790798", "email": "a@b.example"}','Facilitator','2026-11-28 14:50:26.237196',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',4,0,'add','people','01a222a2-d444-7a8d-9f7a-96308a76031e','PER-003','','null','{"id": "01a222a2-d444-7a8d-9f7a-96308a76031e", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "assumed", "source": "=1+1 0.36712383142708804", "version": 1, "created_at": "2026-11-28T14:50:26.244754Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.244754Z", "updated_by": "Facilitator", "name": "日本語 0.12088995980580641", "organisation": "two\nlines 0.9364405867994596", "job_title": "naïve café 0.3033685109329176", "role": "project manager", "email": "a@b.example", "influence": "high power, high interest"}','Facilitator','2026-11-28 14:50:26.244754',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',5,0,'add','outcomes','01a222a2-d44f-76d0-8e67-96623368b0fd','OUT-001','','null','{"id": "01a222a2-d44f-76d0-8e67-96623368b0fd", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "two\nlines 0.8091399008724796", "notes": "two\nlines 0.2054852577007612", "tags": ["’quoted’", "two\nlines"], "version": 1, "created_at": "2026-11-28T14:50:26.255685Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.255685Z", "updated_by": "Facilitator", "statement": "late data 0.7784426150001458", "horizon": "desired future", "nature": "business", "category": "integrate hybrid, multi-cloud and SaaS", "decision": "<b>bold</b> 0.6471561653193026", "success": "naïve café 0.9820766375385342", "beneficiary": "two\nlines 0.23217612806301458", "target_date": "2069-08-05", "value": 5}','Facilitator','2026-11-28 14:50:26.255685',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',6,0,'add','outcomes','01a222a2-d46c-7039-984d-18133d5992fd','OUT-002','','null','{"id": "01a222a2-d46c-7039-984d-18133d5992fd", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "日本語 0.06951537853084733", "private_notes": "two\nlines 0.951957651735432", "version": 1, "created_at": "2026-11-28T14:50:26.284666Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.284666Z", "updated_by": "Facilitator", "statement": "C:\\temp 0.813351507162973", "horizon": "current", "nature": "technical", "category": "modernise: cut cost", "decision": "=1+1 0.8610088608533248", "target_date": "2068-07-26", "urgency": 5, "status": "achieved"}','Facilitator','2026-11-28 14:50:26.284666',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',7,0,'add','outcomes','01a222a2-d474-7283-aea9-c403ba1a87bd','OUT-003','','null','{"id": "01a222a2-d474-7283-aea9-c403ba1a87bd", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "notes": "two\nlines 0.6485064180992564", "private_notes": "’quoted’ 0.8033855134341553", "version": 1, "created_at": "2026-11-28T14:50:26.292578Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.292578Z", "updated_by": "Facilitator", "statement": "日本語 0.4547016300456639", "horizon": "desired future", "nature": "technical", "category": "real-time KPI dashboards", "owner": "01a222a2-d43d-7227-9b7e-0de7951a9967", "success": "naïve café 0.9655635178509998", "baseline": "Retail 0.22537401331860207", "beneficiary": "Retail 0.7188354727617898", "target_date": "2043-12-18", "value": 4}','Facilitator','2026-11-28 14:50:26.292578',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',8,0,'add','constraints','01a222a2-d481-7658-892b-98d9247c0e95','CON-001','','null','{"id": "01a222a2-d481-7658-892b-98d9247c0e95", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "notes": "a | b 0.11391291239273016", "private_notes": "’quoted’ 0.7795398455434103", "version": 1, "created_at": "2026-11-28T14:50:26.306115Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.306115Z", "updated_by": "Facilitator", "statement": "=1+1 0.9679033101508892", "timing": "existing", "nature": "business", "category": "partner", "quantity": -1000000000000000.0, "unit": "Retail 0.5905839712874152", "applies_from": "1948-04-23", "applies_until": "2079-03-02", "negotiable_by": "01a222a2-d42c-722d-b3e4-24839aa36206", "regulation": "GLBA", "clause": "<b>bold</b> 0.5914093121448057", "residency": "<b>bold</b> 0.29607267308315155", "retention_min_days": 1000000000000000, "lineage_required": true, "vendor": "’quoted’ 0.7827003757293756", "product": "naïve café 0.2665354510728647", "renewal": "1985-07-31", "annual_cost": 88.23932024664636, "exit_penalty": 76.79511829130963, "skill_needed": "Retail 0.0846802304164842", "skill_available": "two\nlines 0.21296819499142416"}','Facilitator','2026-11-28 14:50:26.306115',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',9,0,'add','constraints','01a222a2-d497-7d95-a7d7-23089e555c34','CON-002','','null','{"id": "01a222a2-d497-7d95-a7d7-23089e555c34", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "stated", "unanswered": {"=1+1": "two\nlines"}, "version": 1, "created_at": "2026-11-28T14:50:26.328008Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.328008Z", "updated_by": "Facilitator", "statement": "late data 0.3207259553606644", "timing": "anticipated", "quantity": 1000000000000000.0, "unit": "two\nlines 0.2237140727487692", "applies_from": "1965-05-24", "applies_until": "1970-07-26", "origin": "law", "origin_reference": "日本語 0.10773068507771688", "owner": "01a222a2-d43d-7227-9b7e-0de7951a9967", "consequence": "Retail 0.09168312261651779", "negotiable_by": "01a222a2-d42c-722d-b3e4-24839aa36206", "regulation": "SOC 2", "clause": "late data 0.45090861743229205", "retention_min_days": 1000000000000000, "lineage_required": false, "product": "日本語 0.7116109466329968", "renewal": "1954-10-15", "annual_cost": 1000000000000000.0, "skill_needed": "<b>bold</b> 0.31328086106892794", "skill_available": "a | b 0.9698132768381156"}','Facilitator','2026-11-28 14:50:26.328008',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',10,0,'add','constraints','01a222a2-d49f-7309-9fd0-22ab27c2197b','CON-003','','null','{"id": "01a222a2-d49f-7309-9fd0-22ab27c2197b", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "notes": "naïve café 0.1781548656443236", "private_notes": "=1+1 0.04855879928785889", "version": 1, "created_at": "2026-11-28T14:50:26.336111Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.336111Z", "updated_by": "Facilitator", "statement": "naïve café 0.3073211178125135", "timing": "existing", "category": "must keep", "hardness": "prefer", "unit": "日本語 0.041052254492352946", "applies_from": "2059-10-10", "origin_reference": "a | b 0.10094762253929235", "negotiable_by": "01a222a2-d42c-722d-b3e4-24839aa36206", "regulation": "FERPA", "clause": "日本語 0.551204754915506", "residency": "late data 0.02151407774822478", "retention_min_days": 0, "retention_max_days": 1000000000000000, "lineage_required": false, "vendor": "two\nlines 0.9492279489729363", "product": "=1+1 0.9848958711440725", "notice_days": 798628152891091, "skill_needed": "naïve café 0.14168064702669492", "training_plan": "a | b 0.8210298411778232"}','Facilitator','2026-11-28 14:50:26.336111',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',11,0,'add','outputs','01a222a2-d4a7-7b55-9bf2-cfdd3306b331','OUP-001','','null','{"id": "01a222a2-d4a7-7b55-9bf2-cfdd3306b331", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "unknown", "private_notes": "naïve café 0.0481973433614038", "tags": ["=1+1", "two\nlines"], "version": 1, "created_at": "2026-11-28T14:50:26.344063Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.344063Z", "updated_by": "Facilitator", "name": "C:\\temp 0.8082526283723965", "output_class": "alert", "decision": "two\nlines 0.45330967762221785", "state": "future", "priority": "won''t", "frequency": "other", "data_format": "a | b 0.5800705711415716", "availability_percent": 100.0, "response_ms": 40.108215192090135, "audience": 0, "history_months": 50.089961955722664, "acceptance": "a | b 0.4950722507160109", "retire_reason": "naïve café 0.7128461108524063"}','Facilitator','2026-11-28 14:50:26.344063',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',12,0,'add','outputs','01a222a2-d4c2-79f5-87e9-6f34a2b9f219','OUP-002','','null','{"id": "01a222a2-d4c2-79f5-87e9-6f34a2b9f219", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "’quoted’ 0.8419308585435238", "version": 1, "created_at": "2026-11-28T14:50:26.371036Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.371036Z", "updated_by": "Facilitator", "name": "naïve café 0.3118020318353023", "state": "both", "frequency": "every minute", "availability_percent": 100.0, "response_ms": 94.1693295311312, "history_months": 68.16364556074682, "classification": "internal", "owner": "01a222a2-d42c-722d-b3e4-24839aa36206", "acceptance": "late data 0.8079437334476703"}','Facilitator','2026-11-28 14:50:26.371036',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',13,0,'add','outputs','01a222a2-d4d0-73ee-977f-c112a42a7c9b','OUP-003','','null','{"id": "01a222a2-d4d0-73ee-977f-c112a42a7c9b", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "notes": "’quoted’ 0.7472652346880435", "private_notes": "=1+1 0.07518357411303722", "tags": ["<b>bold</b>", "two\nlines"], "version": 1, "created_at": "2026-11-28T14:50:26.384149Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.384149Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.9399971053206289", "decision": "a | b 0.43812894915290224", "state": "both", "priority": "should", "frequency": "on request", "freshness_minutes": 90.92960366464408, "product": "naïve café 0.37884950451237565", "data_format": "naïve café 0.5283631566075464", "availability_percent": 3.08083938622965, "response_ms": 0.0, "audience": 1000000000000000, "history_months": 75.74196625566648, "delivery_mb": 0.0, "classification": "restricted", "owner": "01a222a2-d42c-722d-b3e4-24839aa36206", "retire_reason": "<b>bold</b> 0.204821737736817"}','Facilitator','2026-11-28 14:50:26.384149',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',14,0,'add','inputs','01a222a2-d4d7-773e-bf0a-db38f5102018','INP-001','','null','{"id": "01a222a2-d4d7-773e-bf0a-db38f5102018", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-28T14:50:26.392016Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.392016Z", "updated_by": "Facilitator", "name": "two\nlines 0.32368783653411803", "input_class": "message broker", "engine_class": "search", "product": "’quoted’ 0.4922991328917098", "owner": "01a222a2-d42c-722d-b3e4-24839aa36206", "acquisition": "pull", "state": "both", "location": "C:\\temp 0.6008323865726104", "schedule": "日本語 0.702891902404374", "contract": "two\nlines 0.19736112176941356", "annual_cost": 67.85481750157672, "criticality": 5, "change_notice_days": 787571304846754, "regulations": ["21 CFR 11"], "retention_max_days": 458238739978432}','Facilitator','2026-11-28 14:50:26.392016',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',15,0,'add','inputs','01a222a2-d4ef-70e2-961d-4355b1814a81','INP-002','','null','{"id": "01a222a2-d4ef-70e2-961d-4355b1814a81", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "naïve café 0.2587675375028581", "private_notes": "Retail 0.8517720989837744", "version": 1, "created_at": "2026-11-28T14:50:26.415884Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.415884Z", "updated_by": "Facilitator", "name": "’quoted’ 0.010128068547323954", "product": "two\nlines 0.30366884285263684", "system_of_record": "日本語 0.48454307891146764", "owner": "01a222a2-d42c-722d-b3e4-24839aa36206", "acquisition": "push", "state": "future", "classification": "restricted", "personal_data": "personal", "schedule": "日本語 0.6049939193159586", "contract": "naïve café 0.23723352615554094", "annual_cost": 6.8554170987641605, "schema_known": true, "change_notice_days": 0, "regulations": ["BCBS 239", "FedRAMP"], "retention_max_days": 1000000000000000}','Facilitator','2026-11-28 14:50:26.415884',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',16,0,'add','inputs','01a222a2-d4f7-7571-aafb-814fdaaf11c5','INP-003','','null','{"id": "01a222a2-d4f7-7571-aafb-814fdaaf11c5", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "estimated", "source": "’quoted’ 0.3895934835963474", "notes": "日本語 0.33011725914726364", "private_notes": "naïve café 0.9943934088859884", "version": 1, "created_at": "2026-11-28T14:50:26.424045Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.424045Z", "updated_by": "Facilitator", "name": "naïve café 0.785411955930974", "input_class": "other", "system_of_record": "’quoted’ 0.913145005203284", "interface": "two\nlines 0.16253579511210126", "state": "both", "personal_data": "special category", "schedule": "naïve café 0.7184769263967773", "contract": "late data 0.2276197030917395", "annual_cost": 0.0, "criticality": 1, "change_notice_days": 556709515033299, "regulations": ["SOX", "other", "COPPA"], "retention_min_days": 0, "retention_max_days": 1000000000000000, "masking": "=1+1 0.9734382274129786"}','Facilitator','2026-11-28 14:50:26.424045',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',17,0,'add','profiles','01a222a2-d500-7ccc-9ff3-eb7d0e216849','VPR-001','','null','{"id": "01a222a2-d500-7ccc-9ff3-eb7d0e216849", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "late data 0.7135464494458958", "version": 1, "created_at": "2026-11-28T14:50:26.432688Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.432688Z", "updated_by": "Facilitator", "input": "01a222a2-d4ef-70e2-961d-4355b1814a81", "timing": "anticipated", "gb_per_day": 0.0, "growth_percent": -100.0, "history_months": 87.63074328363777, "mode": "on request", "interval_minutes": 7.951844828493348, "delay_minutes": 0.0, "late_percent": 0.0, "structure": "semi-structured", "formats": "=1+1 0.7446142679398566", "duplicate_percent": 100.0, "value_rank": 1, "monetised": 34.961474261040884, "hot_days": 224470186888732}','Facilitator','2026-11-28 14:50:26.432688',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',18,0,'add','profiles','01a222a2-d522-7690-ac0f-621c2f0dcca9','VPR-002','','null','{"id": "01a222a2-d522-7690-ac0f-621c2f0dcca9", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.12636675368924188", "notes": "日本語 0.8149486765188295", "tags": ["a | b", "’quoted’"], "version": 1, "created_at": "2026-11-28T14:50:26.466577Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.466577Z", "updated_by": "Facilitator", "input": "01a222a2-d4d7-773e-bf0a-db38f5102018", "timing": "existing", "mean_record_bytes": 9.121808344389947, "growth_percent": 100000.0, "history_months": 1000000000000000.0, "delay_minutes": 1000000000000000.0, "late_percent": 0.0, "structure": "media", "formats": "日本語 0.3132066930474475", "schema_change": "unannounced", "trust": "authoritative", "duplicate_percent": 0.0, "known_issues": "naïve café 0.33010716678974783", "value_rank": 4, "absence_cost": "=1+1 0.6525749326846105", "monetised": 98.8030557026313, "concurrent_users": 0, "hot_days": 1000000000000000}','Facilitator','2026-11-28 14:50:26.466577',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',19,0,'add','profiles','01a222a2-d52b-701d-8fdc-d754f27b4b71','VPR-003','','null','{"id": "01a222a2-d52b-701d-8fdc-d754f27b4b71", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "confirmed", "private_notes": "=1+1 0.5114762400227343", "tags": ["C:\\temp", "日本語"], "unanswered": {"C:\\temp": "naïve café"}, "version": 1, "created_at": "2026-11-28T14:50:26.475424Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.475424Z", "updated_by": "Facilitator", "input": "01a222a2-d4f7-7571-aafb-814fdaaf11c5", "timing": "existing", "full_gb": 14.875649897091659, "gb_per_day": 0.0, "records_per_day": 1000000000000000.0, "delay_minutes": 52.37117222858407, "structure": "semi-structured", "trust": "questionable", "missing_percent": 100.0, "duplicate_percent": 0.0, "known_issues": "naïve café 0.5627755309150185", "absence_cost": "<b>bold</b> 0.9391957203146831", "hot_days": 711723612376281}','Facilitator','2026-11-28 14:50:26.475424',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',20,0,'add','data_quality','01a222a2-d539-7f98-b9a1-8650f0f9f335','DQU-001','','null','{"id": "01a222a2-d539-7f98-b9a1-8650f0f9f335", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "naïve café 0.008279858133068752", "notes": "<b>bold</b> 0.5142837977116697", "private_notes": "<b>bold</b> 0.6158446064792344", "tags": ["Retail", "a | b", "C:\\temp"], "version": 1, "created_at": "2026-11-28T14:50:26.489452Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.489452Z", "updated_by": "Facilitator", "input": "01a222a2-d4ef-70e2-961d-4355b1814a81", "dimension": "understandability", "target_percent": 100.0}','Facilitator','2026-11-28 14:50:26.489452',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',21,0,'add','data_quality','01a222a2-d556-7cbf-809e-11c01fad25d1','DQU-002','','null','{"id": "01a222a2-d556-7cbf-809e-11c01fad25d1", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "unknown", "notes": "<b>bold</b> 0.5420405711205759", "version": 1, "created_at": "2026-11-28T14:50:26.518727Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.518727Z", "updated_by": "Facilitator", "input": "01a222a2-d4f7-7571-aafb-814fdaaf11c5", "dimension": "completeness", "current_percent": 82.1864890326959}','Facilitator','2026-11-28 14:50:26.518727',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',22,0,'add','data_quality','01a222a2-d55c-7754-9386-f6946ffc3843','DQU-003','','null','{"id": "01a222a2-d55c-7754-9386-f6946ffc3843", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "estimated", "source": "日本語 0.9365230922325852", "version": 1, "created_at": "2026-11-28T14:50:26.524736Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.524736Z", "updated_by": "Facilitator", "input": "01a222a2-d4ef-70e2-961d-4355b1814a81", "dimension": "understandability", "current_percent": 50.63173505975552, "target_percent": 0.0, "method": "Retail 0.9945310087813287"}','Facilitator','2026-11-28 14:50:26.524736',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',23,0,'add','parties','01a222a2-d56b-7544-868d-11b242270dbb','PAR-001','','null','{"id": "01a222a2-d56b-7544-868d-11b242270dbb", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "estimated", "notes": "two\nlines 0.2872769291663153", "private_notes": "日本語 0.4335026840560392", "version": 1, "created_at": "2026-11-28T14:50:26.539740Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.539740Z", "updated_by": "Facilitator", "name": "Retail 0.3834161927467227", "role": "consumer", "needs": "late data 0.4837241199202593", "pains": "=1+1 0.01816357668492674", "satisfaction": 5}','Facilitator','2026-11-28 14:50:26.539740',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',24,0,'add','parties','01a222a2-d585-76ef-a7da-35a130ba985d','PAR-002','','null','{"id": "01a222a2-d585-76ef-a7da-35a130ba985d", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "stated", "source": "a | b 0.047034792200516096", "version": 1, "created_at": "2026-11-28T14:50:26.565983Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.565983Z", "updated_by": "Facilitator", "name": "C:\\temp 0.9493464080355665", "role": "consumer", "kind": "application", "organisation": "=1+1 0.22922837533180018", "contact": "01a222a2-d43d-7227-9b7e-0de7951a9967", "needs": "late data 0.3991299021963799", "purpose": "’quoted’ 0.9548162743135121"}','Facilitator','2026-11-28 14:50:26.565983',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',25,0,'add','parties','01a222a2-d58f-796c-98ea-4ea36f51621b','PAR-003','','null','{"id": "01a222a2-d58f-796c-98ea-4ea36f51621b", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "assumed", "source": "<b>bold</b> 0.6136359788878962", "private_notes": "日本語 0.4166040326891619", "version": 1, "created_at": "2026-11-28T14:50:26.575302Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.575302Z", "updated_by": "Facilitator", "name": "late data 0.9951256831387749", "kind": "other", "pains": "<b>bold</b> 0.12378831705973758", "satisfaction": 5}','Facilitator','2026-11-28 14:50:26.575302',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',26,0,'add','workflows','01a222a2-d59c-7635-bc35-997e7d1ed173','WFL-001','','null','{"id": "01a222a2-d59c-7635-bc35-997e7d1ed173", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "C:\\temp 0.5347632180856879", "notes": "a | b 0.5284814960517538", "private_notes": "naïve café 0.31536636965384823", "tags": ["late data", "=1+1"], "version": 1, "created_at": "2026-11-28T14:50:26.589069Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.589069Z", "updated_by": "Facilitator", "name": "日本語 0.8689309693312387", "state": "current", "effectiveness": 3, "effectiveness_basis": "two\nlines 0.6254518735427501", "high_level": "late data 0.22856016090522546", "low_level": "naïve café 0.4116430517162146", "process_flow": "naïve café 0.40771786541379473", "incidents_per_month": 83.44458535982724, "lead_time_hours": 1000000000000000.0, "deployments_per_month": 1000000000000000.0, "change_failure_percent": 100.0, "restore_hours": 0.0}','Facilitator','2026-11-28 14:50:26.589069',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',27,0,'add','workflows','01a222a2-d5c1-797b-8931-20814b1118f8','WFL-002','','null','{"id": "01a222a2-d5c1-797b-8931-20814b1118f8", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "a | b 0.27363318955870597", "notes": "a | b 0.9589513983478465", "private_notes": "=1+1 0.6061603719535075", "version": 1, "created_at": "2026-11-28T14:50:26.625972Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.625972Z", "updated_by": "Facilitator", "name": "日本語 0.225027830064511", "state": "current", "purpose": "late data 0.22624800773903986", "patterns": ["microservices", "data lake"], "effectiveness": 3, "effectiveness_basis": "naïve café 0.280172569160838", "process_flow": "two\nlines 0.3792765365773795", "external_dependencies": "a | b 0.13944117809385492", "cost_per_month": 76.99809830135035, "incidents_per_month": 0.0, "deployments_per_month": 1000000000000000.0, "change_failure_percent": 0.0, "restore_hours": 39.932722875518486}','Facilitator','2026-11-28 14:50:26.625972',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',28,0,'add','workflows','01a222a2-d5c8-7d19-8774-dad7b9825117','WFL-003','','null','{"id": "01a222a2-d5c8-7d19-8774-dad7b9825117", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "estimated", "source": "<b>bold</b> 0.8331301915624558", "notes": "’quoted’ 0.1451435556244538", "private_notes": "’quoted’ 0.9531113654984892", "version": 1, "created_at": "2026-11-28T14:50:26.632673Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.632673Z", "updated_by": "Facilitator", "name": "’quoted’ 0.7253743076900668", "state": "future", "purpose": "two\nlines 0.9338974087966286", "patterns": ["data warehouse"], "effectiveness": 1, "effectiveness_basis": "naïve café 0.8972318577365", "high_level": "Retail 0.25041213288033703", "low_level": "two\nlines 0.261744882712022", "process_flow": "late data 0.7449157638361875", "external_dependencies": "two\nlines 0.3631424497422032", "cost_per_month": 80.44607693192589, "lead_time_hours": 30.812795792137816, "deployments_per_month": 7.4346899341591, "change_failure_percent": 0.0, "restore_hours": 1000000000000000.0}','Facilitator','2026-11-28 14:50:26.632673',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',29,0,'add','tools','01a222a2-d5d0-7efc-a7e7-aa672ed37d86','TOO-001','','null','{"id": "01a222a2-d5d0-7efc-a7e7-aa672ed37d86", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "two\nlines 0.5080783647537448", "notes": "日本語 0.7829263134570688", "private_notes": "a | b 0.8020869677805449", "version": 1, "created_at": "2026-11-28T14:50:26.640581Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.640581Z", "updated_by": "Facilitator", "name": "=1+1 0.37950634767851676", "kind": "commercial", "state": "future", "vendor": "<b>bold</b> 0.27606278608386625", "release": "<b>bold</b> 0.6057791222780027", "licence": "C:\\temp 0.7791397425339686"}','Facilitator','2026-11-28 14:50:26.640581',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',30,0,'add','tools','01a222a2-d5e0-70aa-91b3-9d2676fa9659','TOO-002','','null','{"id": "01a222a2-d5e0-70aa-91b3-9d2676fa9659", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.44102019666278236", "unanswered": {"two\nlines": "=1+1"}, "version": 1, "created_at": "2026-11-28T14:50:26.656657Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.656657Z", "updated_by": "Facilitator", "name": "naïve café 0.10554042877522518", "state": "both", "vendor": "Retail 0.916341667652535", "release": "a | b 0.2534908105250847"}','Facilitator','2026-11-28 14:50:26.656657',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',31,0,'add','tools','01a222a2-d5ec-784b-a002-1ee16cf3321c','TOO-003','','null','{"id": "01a222a2-d5ec-784b-a002-1ee16cf3321c", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "source": "naïve café 0.43199120045158557", "notes": "late data 0.571428645314855", "unanswered": {"late data": "Retail"}, "version": 1, "created_at": "2026-11-28T14:50:26.668282Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.668282Z", "updated_by": "Facilitator", "name": "two\nlines 0.6427444191716964", "kind": "cloud service", "state": "both", "vendor": "’quoted’ 0.021664682628631304", "licence": "=1+1 0.39724458542906926", "end_of_support": "1962-02-05", "annual_cost": 96.99086794931328, "must_keep": false}','Facilitator','2026-11-28 14:50:26.668282',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',32,0,'add','steps','01a222a2-d5f0-798b-a564-a382aa0726e4','STP-001','','null','{"id": "01a222a2-d5f0-798b-a564-a382aa0726e4", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.020851075315907464", "private_notes": "<b>bold</b> 0.16669811751668695", "tags": ["two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-28T14:50:26.672427Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.672427Z", "updated_by": "Facilitator", "name": "late data 0.9413497014564688", "stage": "analyze", "state": "future", "trigger": "=1+1 0.15428865680173232", "schedule": "late data 0.9467820693149293", "workflow": "01a222a2-d5c1-797b-8931-20814b1118f8", "duration_minutes": 0.0, "latency_minutes": 1000000000000000.0, "automation": 0, "retention_days": 24290554129809, "replicas": 1, "r_decision": "replatform", "r_rationale": "C:\\temp 0.11909343724707233", "effort_days": 55.996254156970174}','Facilitator','2026-11-28 14:50:26.672427',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',33,0,'add','steps','01a222a2-d608-7fe5-8624-8c7243b33419','STP-002','','null','{"id": "01a222a2-d608-7fe5-8624-8c7243b33419", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "a | b 0.7547485637932494", "notes": "Retail 0.05206448457058788", "tags": ["late data"], "unanswered": {"’quoted’": "naïve café"}, "version": 1, "created_at": "2026-11-28T14:50:26.696628Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.696628Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.5538198662371774", "stage": "analyze", "state": "both", "tool": "01a222a2-d5d0-7efc-a7e7-aa672ed37d86", "run_by": "日本語 0.3599909240617184", "trigger": "’quoted’ 0.27948828671010884", "schedule": "’quoted’ 0.08366348394034806", "workflow": "01a222a2-d59c-7635-bc35-997e7d1ed173", "owner": "01a222a2-d43d-7227-9b7e-0de7951a9967", "what_it_does": "日本語 0.5654685830158099", "ways": ["日本語"], "duration_minutes": 7.045972944573031, "latency_minutes": 1000000000000000.0, "throughput_mb_per_second": 1000000000000000.0, "automation": 0, "cost_per_month": 0.0, "expansion": 1000000000000000.0, "replicas": 17, "compression": 0.01, "rto_minutes": 20.241173849820605, "security_zone": "=1+1 0.22509934230030493", "r_rationale": "two\nlines 0.29176902091937773", "complexity": "medium", "effort_days": 1000000000000000.0}','Facilitator','2026-11-28 14:50:26.696628',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',34,0,'add','steps','01a222a2-d611-75fd-b497-83ed310abad4','STP-003','','null','{"id": "01a222a2-d611-75fd-b497-83ed310abad4", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "notes": "’quoted’ 0.501048200315799", "version": 1, "created_at": "2026-11-28T14:50:26.705320Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.705320Z", "updated_by": "Facilitator", "name": "naïve café 0.5042343550005652", "stage": "analyze", "state": "current", "trigger": "<b>bold</b> 0.6608533108472175", "schedule": "’quoted’ 0.25460402462682086", "workflow": "01a222a2-d59c-7635-bc35-997e7d1ed173", "ways": ["two\nlines", "naïve café", "日本語"], "duration_minutes": 16.777461522498673, "availability_percent": 100.0, "automation": 4, "effectiveness": 1, "cost_per_month": 0.0, "expansion": 39.394064115655844, "retention_days": 0, "replicas": 87, "compression": 10000.0, "rpo_minutes": 17.322103377668185, "rto_minutes": 50.97473068893228, "region": "naïve café 0.35973135127600175", "complexity": "low", "effort_days": 0.0}','Facilitator','2026-11-28 14:50:26.705320',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',35,0,'add','flows','01a222a2-d616-78a0-a0bb-c75cdc26a67f','FLO-001','','null','{"id": "01a222a2-d616-78a0-a0bb-c75cdc26a67f", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "two\nlines 0.790878236469853", "notes": "late data 0.03693739007275909", "private_notes": "late data 0.9022086883488681", "tags": ["two\nlines", "Retail"], "version": 1, "created_at": "2026-11-28T14:50:26.711068Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.711068Z", "updated_by": "Facilitator", "origin": "01a222a2-d4d0-73ee-977f-c112a42a7c9b", "target": "01a222a2-d4c2-79f5-87e9-6f34a2b9f219", "state": "future", "mode": "streaming", "payload": "Retail 0.5521910708222612", "protocol": "<b>bold</b> 0.30460593542964987", "authentication": "two\nlines 0.8509629219538113", "crosses_boundary": false}','Facilitator','2026-11-28 14:50:26.711068',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',36,0,'add','flows','01a222a2-d62c-7736-9a8b-1b2f109fb8ef','FLO-002','','null','{"id": "01a222a2-d62c-7736-9a8b-1b2f109fb8ef", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "estimated", "notes": "日本語 0.573771199478443", "tags": ["日本語"], "unanswered": {"two\nlines": "日本語"}, "version": 1, "created_at": "2026-11-28T14:50:26.733130Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.733130Z", "updated_by": "Facilitator", "origin": "01a222a2-d4ef-70e2-961d-4355b1814a81", "target": "01a222a2-d4f7-7571-aafb-814fdaaf11c5", "state": "both", "mode": "on request", "payload": "two\nlines 0.003406069596069261", "gb_per_day": 0.0, "protocol": "’quoted’ 0.14821622214901997", "latency_minutes": 31.720096518691278, "interval_minutes": 1000000000000000.0, "error_handling": "late data 0.7675492661501174"}','Facilitator','2026-11-28 14:50:26.733130',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',37,0,'add','flows','01a222a2-d637-737d-9287-89639f6b30ce','FLO-003','','null','{"id": "01a222a2-d637-737d-9287-89639f6b30ce", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "stated", "notes": "’quoted’ 0.702062432941858", "tags": ["naïve café"], "version": 1, "created_at": "2026-11-28T14:50:26.743665Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.743665Z", "updated_by": "Facilitator", "origin": "01a222a2-d5f0-798b-a564-a382aa0726e4", "target": "01a222a2-d4c2-79f5-87e9-6f34a2b9f219", "state": "current", "mode": "on request", "payload": "two\nlines 0.301322965230045", "interval_minutes": 1000000000000000.0, "crosses_boundary": true, "error_handling": "Retail 0.028709642509242794"}','Facilitator','2026-11-28 14:50:26.743665',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',38,0,'add','practices','01a222a2-d63a-7cd6-9f3e-1eac8264f1fe','PRA-001','','null','{"id": "01a222a2-d63a-7cd6-9f3e-1eac8264f1fe", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "confirmed", "source": "C:\\temp 0.032264367970746055", "notes": "two\nlines 0.039867654511166806", "private_notes": "late data 0.5243035839280958", "tags": ["naïve café"], "unanswered": {"two\nlines": "a | b"}, "version": 1, "created_at": "2026-11-28T14:50:26.746743Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.746743Z", "updated_by": "Facilitator", "kind": "other", "state": "current", "coverage_percent": 100.0, "what_is_done": "’quoted’ 0.7232340153655419"}','Facilitator','2026-11-28 14:50:26.746743',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',39,0,'add','practices','01a222a2-d649-7b75-8eaa-c8782e6ca106','PRA-002','','null','{"id": "01a222a2-d649-7b75-8eaa-c8782e6ca106", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "confirmed", "source": "late data 0.6591581972362703", "notes": "’quoted’ 0.952197558029905", "private_notes": "’quoted’ 0.3436021383024037", "tags": ["naïve café", "two\nlines", "C:\\temp"], "version": 1, "created_at": "2026-11-28T14:50:26.761177Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.761177Z", "updated_by": "Facilitator", "kind": "code review", "state": "future", "coverage_percent": 0.0, "what_is_done": "’quoted’ 0.42624009112762795"}','Facilitator','2026-11-28 14:50:26.761177',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',40,0,'add','practices','01a222a2-d653-7595-99b8-0b6a567b2f23','PRA-003','','null','{"id": "01a222a2-d653-7595-99b8-0b6a567b2f23", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "unknown", "notes": "two\nlines 0.2591504026605581", "private_notes": "’quoted’ 0.7573731917578584", "unanswered": {"two\nlines": "C:\\temp"}, "version": 1, "created_at": "2026-11-28T14:50:26.771722Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.771722Z", "updated_by": "Facilitator", "kind": "other", "state": "future", "tool": "01a222a2-d5ec-784b-a002-1ee16cf3321c", "coverage_percent": 100.0, "what_is_done": "日本語 0.6756362678065964"}','Facilitator','2026-11-28 14:50:26.771722',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',41,0,'add','skills','01a222a2-d65b-77cc-be4d-706b0e1d6e22','SKI-001','','null','{"id": "01a222a2-d65b-77cc-be4d-706b0e1d6e22", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "confirmed", "source": "late data 0.3286411026111701", "tags": ["<b>bold</b>", "a | b"], "version": 1, "created_at": "2026-11-28T14:50:26.779719Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.779719Z", "updated_by": "Facilitator", "skill": "naïve café 0.6995045876204917", "state": "both", "level_present": 0, "people_present": 0.0, "provided_by": "own", "plan": "Retail 0.3244778986138014"}','Facilitator','2026-11-28 14:50:26.779719',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',42,0,'add','skills','01a222a2-d66c-769c-baa3-0e060b308f48','SKI-002','','null','{"id": "01a222a2-d66c-769c-baa3-0e060b308f48", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "naïve café 0.6078580695556354", "tags": ["<b>bold</b>", "naïve café", "=1+1"], "version": 1, "created_at": "2026-11-28T14:50:26.796758Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.796758Z", "updated_by": "Facilitator", "skill": "=1+1 0.7555281204448485", "state": "both", "level_present": 4}','Facilitator','2026-11-28 14:50:26.796758',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',43,0,'add','skills','01a222a2-d678-7684-a83b-00dd69ffb3a9','SKI-003','','null','{"id": "01a222a2-d678-7684-a83b-00dd69ffb3a9", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "source": "日本語 0.7522540545942696", "private_notes": "naïve café 0.8702219322743177", "version": 1, "created_at": "2026-11-28T14:50:26.808481Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.808481Z", "updated_by": "Facilitator", "skill": "日本語 0.74381410866067", "state": "both", "level_present": 1, "people_needed": 1000000000000000.0, "people_present": 87.43782177656371, "provided_by": "own", "plan": "日本語 0.8104008924070872"}','Facilitator','2026-11-28 14:50:26.808481',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',44,0,'add','partners','01a222a2-d67b-7dc9-9d3f-2d45e2887104','PTN-001','','null','{"id": "01a222a2-d67b-7dc9-9d3f-2d45e2887104", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.6115182936847153", "notes": "C:\\temp 0.20010978926913914", "private_notes": "two\nlines 0.5215164814247167", "unanswered": {"Retail": "naïve café"}, "version": 1, "created_at": "2026-11-28T14:50:26.811564Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.811564Z", "updated_by": "Facilitator", "name": "日本語 0.43677337000322025", "state": "both", "services": "two\nlines 0.1630638549456367", "contract": "Retail 0.9785034275373752", "renewal": "1918-02-07", "exit_plan": "Retail 0.0661665950344017"}','Facilitator','2026-11-28 14:50:26.811564',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',45,0,'add','partners','01a222a2-d68f-712b-a7ec-ec5e3453dc2d','PTN-002','','null','{"id": "01a222a2-d68f-712b-a7ec-ec5e3453dc2d", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "C:\\temp 0.15005669169826896", "notes": "日本語 0.9617845069194083", "private_notes": "late data 0.4425217598693767", "version": 1, "created_at": "2026-11-28T14:50:26.831189Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.831189Z", "updated_by": "Facilitator", "name": "two\nlines 0.7005508054244026", "kind": "SaaS provider", "state": "current", "services": "two\nlines 0.6401390663808352", "renewal": "1949-03-18", "dependency": 1}','Facilitator','2026-11-28 14:50:26.831189',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',46,0,'add','partners','01a222a2-d697-7d29-99e8-9f82e234de22','PTN-003','','null','{"id": "01a222a2-d697-7d29-99e8-9f82e234de22", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "tags": ["naïve café", "C:\\temp", "a | b"], "version": 1, "created_at": "2026-11-28T14:50:26.840009Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.840009Z", "updated_by": "Facilitator", "name": "late data 0.05744926037168352", "kind": "data provider", "state": "both", "services": "日本語 0.7140484918067225", "contract": "naïve café 0.7225907596369311", "exit_plan": "a | b 0.45426475826238855"}','Facilitator','2026-11-28 14:50:26.840009',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',47,0,'add','deficiencies','01a222a2-d69f-723f-a2f2-5536a01d0cf6','DEF-001','','null','{"id": "01a222a2-d69f-723f-a2f2-5536a01d0cf6", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "assumed", "notes": "=1+1 0.07968885311972473", "tags": ["=1+1", "日本語"], "version": 1, "created_at": "2026-11-28T14:50:26.848092Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.848092Z", "updated_by": "Facilitator", "title": "’quoted’ 0.6491307326692212", "observed_in": "01a222a2-d5d0-7efc-a7e7-aa672ed37d86", "symptom": "a | b 0.7547510775297261", "effect": "C:\\temp 0.364368232726187", "evidence": "C:\\temp 0.5112375245773074", "loss_per_year": 1000000000000000.0, "workaround": "two\nlines 0.7113958129796156"}','Facilitator','2026-11-28 14:50:26.848092',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',48,0,'add','deficiencies','01a222a2-d6ae-709c-9ce6-38c0f5d3049c','DEF-002','','null','{"id": "01a222a2-d6ae-709c-9ce6-38c0f5d3049c", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "a | b 0.8579951066621663", "unanswered": {"<b>bold</b>": "Retail"}, "version": 1, "created_at": "2026-11-28T14:50:26.862899Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.862899Z", "updated_by": "Facilitator", "title": "日本語 0.07726274004845912", "observed_in": "01a222a2-d4f7-7571-aafb-814fdaaf11c5", "evidence": "=1+1 0.4795812110201009", "loss_per_year": 0.0}','Facilitator','2026-11-28 14:50:26.862899',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',49,0,'add','deficiencies','01a222a2-d6b3-7c6b-bbc3-8b8bd36f40fc','DEF-003','','null','{"id": "01a222a2-d6b3-7c6b-bbc3-8b8bd36f40fc", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "unknown", "notes": "two\nlines 0.7892667310843179", "tags": ["=1+1", "two\nlines", "a | b"], "version": 1, "created_at": "2026-11-28T14:50:26.867824Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.867824Z", "updated_by": "Facilitator", "title": "日本語 0.885252085431635", "severity": 5, "symptom": "naïve café 0.3597401810619114", "effect": "日本語 0.6977303741012196", "evidence": "late data 0.9758240739662508", "loss_per_year": 1000000000000000.0, "workaround": "naïve café 0.07539677851977677"}','Facilitator','2026-11-28 14:50:26.867824',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',50,0,'add','measures','01a222a2-d6b8-7116-aabc-2081ce4416dd','MEA-001','','null','{"id": "01a222a2-d6b8-7116-aabc-2081ce4416dd", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "Retail 0.29451495529976046", "private_notes": "<b>bold</b> 0.4306207293809434", "version": 1, "created_at": "2026-11-28T14:50:26.873138Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.873138Z", "updated_by": "Facilitator", "name": "日本語 0.20521636477812588", "kind": "SLO", "scope": "existing", "unit": "C:\\temp 0.3628817884918115", "direction": "lower", "baseline": -999999999999976.2, "actual": -1000000000000000.0, "owner": "01a222a2-d444-7a8d-9f7a-96308a76031e", "weighting_method": "pairwise", "range_high": 1000000000000000.0, "satisfied_from": 1, "sla_property": "time to notify", "indicator": "’quoted’ 0.6697402074694956", "objective": "a | b 0.8903957514741095", "window": "C:\\temp 0.337995949503372", "provider": "a | b 0.0190482213329769", "customer": "a | b 0.22579226131043162", "consequence": "日本語 0.8693739794657643"}','Facilitator','2026-11-28 14:50:26.873138',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',51,0,'add','measures','01a222a2-d6cf-7632-93fd-a6abe50b0836','MEA-002','','null','{"id": "01a222a2-d6cf-7632-93fd-a6abe50b0836", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "confirmed", "notes": "=1+1 0.5687638259710179", "private_notes": "’quoted’ 0.2339665210577513", "version": 1, "created_at": "2026-11-28T14:50:26.896116Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.896116Z", "updated_by": "Facilitator", "name": "’quoted’ 0.49415108990692747", "kind": "NPS", "scope": "both", "direction": "lower", "baseline": -999999999999964.4, "target": 1000000000000000.0, "weight": 48.11386538377026, "owner": "01a222a2-d444-7a8d-9f7a-96308a76031e", "formula": "late data 0.03852735846753785", "frequency": "on request", "weighting_method": "pairwise", "satisfied_from": 10, "sla_property": "time to notify", "window": "’quoted’ 0.5886615021015204", "driver": "operational", "customer": "two\nlines 0.303598551834547", "consequence": "a | b 0.19523175180983776"}','Facilitator','2026-11-28 14:50:26.896116',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',52,0,'add','measures','01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3','MEA-003','','null','{"id": "01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "source": "’quoted’ 0.27328483894768973", "private_notes": "Retail 0.7985897933821094", "tags": ["C:\\temp"], "version": 1, "created_at": "2026-11-28T14:50:26.901454Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.901454Z", "updated_by": "Facilitator", "name": "two\nlines 0.20836891969723248", "kind": "data quality", "scope": "both", "unit": "日本語 0.138322949345549", "direction": "higher", "baseline": -999999999999908.9, "target": -999999999999976.6, "actual": -999999999999954.2, "weight": 51.992625456753, "measured_by": "naïve café 0.2825358411183806", "formula": "Retail 0.8134292735257661", "frequency": "monthly", "weighting_method": "other", "satisfied_from": 10, "sla_property": "latency", "indicator": "late data 0.09729814930441283", "objective": "C:\\temp 0.39716363833835044", "window": "two\nlines 0.8528943925616802", "driver": "analytics", "customer": "C:\\temp 0.3897357306683825"}','Facilitator','2026-11-28 14:50:26.901454',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',53,0,'add','readings','01a222a2-d6da-7414-8046-e6e3c9adbfab','REA-001','','null','{"id": "01a222a2-d6da-7414-8046-e6e3c9adbfab", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "unknown", "source": "<b>bold</b> 0.5410324921145072", "notes": "’quoted’ 0.7409512389905333", "private_notes": "=1+1 0.31950625885989414", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-28T14:50:26.906481Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.906481Z", "updated_by": "Facilitator", "measure": "01a222a2-d6cf-7632-93fd-a6abe50b0836", "on": "1977-09-12", "value": -1000000000000000.0, "sample_size": 1000000000000000}','Facilitator','2026-11-28 14:50:26.906481',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',54,0,'add','readings','01a222a2-d6e7-789e-aaaf-688318e955b6','REA-002','','null','{"id": "01a222a2-d6e7-789e-aaaf-688318e955b6", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "<b>bold</b> 0.48711800364210034", "notes": "日本語 0.6435595123558242", "private_notes": "日本語 0.1741455651843582", "tags": ["=1+1", "C:\\temp", "late data"], "version": 1, "created_at": "2026-11-28T14:50:26.919426Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.919426Z", "updated_by": "Facilitator", "measure": "01a222a2-d6b8-7116-aabc-2081ce4416dd", "on": "2076-09-09", "value": -1000000000000000.0, "sample_size": 0, "comment": "a | b 0.5602305108431391"}','Facilitator','2026-11-28 14:50:26.919426',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',55,0,'add','readings','01a222a2-d6ec-7428-9386-dfd9393ff1c6','REA-003','','null','{"id": "01a222a2-d6ec-7428-9386-dfd9393ff1c6", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "assumed", "tags": ["’quoted’"], "version": 1, "created_at": "2026-11-28T14:50:26.924371Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.924371Z", "updated_by": "Facilitator", "measure": "01a222a2-d6cf-7632-93fd-a6abe50b0836", "on": "2065-05-27", "value": -999999999999950.6, "sample_size": 383968510729487, "comment": "two\nlines 0.5922904595663053"}','Facilitator','2026-11-28 14:50:26.924371',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',56,0,'add','responses','01a222a2-d6f8-7afe-9480-424704f7965e','RSP-001','','null','{"id": "01a222a2-d6f8-7afe-9480-424704f7965e", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "日本語 0.9070904569670729", "notes": "<b>bold</b> 0.6698225347224378", "private_notes": "<b>bold</b> 0.6513233475525599", "version": 1, "created_at": "2026-11-28T14:50:26.936541Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.936541Z", "updated_by": "Facilitator", "measure": "01a222a2-d6b8-7116-aabc-2081ce4416dd", "score": 5, "respondent": "Retail 0.3442831960284647", "comment": "’quoted’ 0.8808948521366485"}','Facilitator','2026-11-28 14:50:26.936541',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',57,0,'add','responses','01a222a2-d715-74c7-853d-bb6729a8c292','RSP-002','','null','{"id": "01a222a2-d715-74c7-853d-bb6729a8c292", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "assumed", "notes": "=1+1 0.7534676890100536", "private_notes": "<b>bold</b> 0.32554641024909214", "version": 1, "created_at": "2026-11-28T14:50:26.965670Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.965670Z", "updated_by": "Facilitator", "measure": "01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3", "score": 0, "on": "2027-03-25", "respondent": "naïve café 0.7107524936739401", "comment": "<b>bold</b> 0.003955332996629979"}','Facilitator','2026-11-28 14:50:26.965670',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',58,0,'add','responses','01a222a2-d71f-7be3-b561-b2b7d9dfa9d0','RSP-003','','null','{"id": "01a222a2-d71f-7be3-b561-b2b7d9dfa9d0", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "stated", "source": "a | b 0.6066997184883403", "unanswered": {"naïve café": "C:\\temp"}, "version": 1, "created_at": "2026-11-28T14:50:26.976052Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.976052Z", "updated_by": "Facilitator", "measure": "01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3", "score": 0, "on": "1947-02-04", "comment": "=1+1 0.11983713836985044"}','Facilitator','2026-11-28 14:50:26.976052',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',59,0,'add','requirements','01a222a2-d72b-7371-bd24-68d22c6fdba6','REQ-001','','null','{"id": "01a222a2-d72b-7371-bd24-68d22c6fdba6", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "estimated", "source": "two\nlines 0.1893980880966567", "unanswered": {"late data": "C:\\temp"}, "version": 1, "created_at": "2026-11-28T14:50:26.987213Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.987213Z", "updated_by": "Facilitator", "statement": "’quoted’ 0.48872330065268177", "priority": "won''t", "fit_criterion": "=1+1 0.20903954923536394", "status": "agreed", "rationale": "Retail 0.529037099046871", "link_state": "ok", "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000"}','Facilitator','2026-11-28 14:50:26.987213',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',60,0,'add','requirements','01a222a2-d741-7578-b07b-a3c269ee620e','REQ-002','','null','{"id": "01a222a2-d741-7578-b07b-a3c269ee620e", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "confirmed", "source": "two\nlines 0.0075863081538875", "notes": "日本語 0.4154459098934601", "version": 1, "created_at": "2026-11-28T14:50:27.009553Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.009553Z", "updated_by": "Facilitator", "statement": "’quoted’ 0.5227291189878979", "fit_criterion": "a | b 0.6480508547194067", "status": "rejected", "verification": "other", "link_state": "suspect", "template": "Retail 0.24103545896307965", "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000"}','Facilitator','2026-11-28 14:50:27.009553',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',61,0,'add','requirements','01a222a2-d74e-7184-9b95-c6694a22f0ae','REQ-003','','null','{"id": "01a222a2-d74e-7184-9b95-c6694a22f0ae", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "source": "late data 0.4697880859978477", "private_notes": "two\nlines 0.8480443781168608", "version": 1, "created_at": "2026-11-28T14:50:27.023083Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.023083Z", "updated_by": "Facilitator", "statement": "<b>bold</b> 0.7789572353797792", "type": "functional", "priority": "should", "stage": "analyze", "status": "draft", "rationale": "late data 0.4367534440073523", "link_state": "ok", "template": "=1+1 0.28821519780720495", "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000", "as_derived": "late data 0.7502099930972633"}','Facilitator','2026-11-28 14:50:27.023083',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',62,0,'add','log','01a222a2-d754-7d9c-bfc6-bff4d2add322','LOG-001','','null','{"id": "01a222a2-d754-7d9c-bfc6-bff4d2add322", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "unknown", "source": "Retail 0.6701686948182799", "notes": "’quoted’ 0.4783327314100153", "private_notes": "a | b 0.7744921667206869", "unanswered": {"two\nlines": "=1+1"}, "version": 1, "created_at": "2026-11-28T14:50:27.028970Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.028970Z", "updated_by": "Facilitator", "subject": "<b>bold</b> 0.2417931475626096", "kind": "risk", "owner": "01a222a2-d444-7a8d-9f7a-96308a76031e", "due": "1938-06-28", "status": "done", "chosen": "a | b 0.10571233841048477", "probability": 1, "impact": 1, "reply": "C:\\temp 0.6113596265154083"}','Facilitator','2026-11-28 14:50:27.028970',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',63,0,'add','log','01a222a2-d76b-7c32-85b8-5c7996773cd5','LOG-002','','null','{"id": "01a222a2-d76b-7c32-85b8-5c7996773cd5", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "estimated", "source": "two\nlines 0.9977877150324393", "tags": ["two\nlines", "a | b"], "version": 1, "created_at": "2026-11-28T14:50:27.051762Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.051762Z", "updated_by": "Facilitator", "subject": "C:\\temp 0.4555436692811837", "kind": "risk", "owner": "01a222a2-d43d-7227-9b7e-0de7951a9967", "due": "2035-09-21", "status": "closed", "chosen": "<b>bold</b> 0.477404369056314", "probability": 1, "impact": 5, "reply": "日本語 0.7895589544192462"}','Facilitator','2026-11-28 14:50:27.051762',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',64,0,'add','log','01a222a2-d772-79f5-8396-1f58eb36813f','LOG-003','','null','{"id": "01a222a2-d772-79f5-8396-1f58eb36813f", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "confirmed", "source": "Retail 0.6171375670755764", "private_notes": "two\nlines 0.3051089775040092", "unanswered": {"naïve café": "late data"}, "version": 1, "created_at": "2026-11-28T14:50:27.058883Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.058883Z", "updated_by": "Facilitator", "subject": "two\nlines 0.2015025375010563", "kind": "action", "due": "2000-06-04", "status": "closed", "about": "01a222a2-d611-75fd-b497-83ed310abad4", "chosen": "late data 0.09787907216877123", "rationale": "’quoted’ 0.6374627180079807", "reply": "’quoted’ 0.4983552286756108"}','Facilitator','2026-11-28 14:50:27.058883',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',65,0,'add','artefacts','01a222a2-d788-7281-9429-44e9644263f8','ART-001','','null','{"id": "01a222a2-d788-7281-9429-44e9644263f8", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "confirmed", "version": 1, "created_at": "2026-11-28T14:50:27.081091Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.081091Z", "updated_by": "Facilitator", "title": "two\nlines 0.3528840683266743", "file_name": "日本語 0.6145266006491822", "media_type": "naïve café 0.06955633950301032", "size_bytes": 1000000000000000, "received_from": "01a222a2-d43d-7227-9b7e-0de7951a9967", "received_on": "2068-05-06"}','Facilitator','2026-11-28 14:50:27.081091',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',66,0,'add','artefacts','01a222a2-d79b-75cb-a2fa-43eff4abf34d','ART-002','','null','{"id": "01a222a2-d79b-75cb-a2fa-43eff4abf34d", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "confirmed", "source": "’quoted’ 0.001837122978024408", "notes": "日本語 0.9960808454275804", "version": 1, "created_at": "2026-11-28T14:50:27.100082Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.100082Z", "updated_by": "Facilitator", "title": "two\nlines 0.9108379345253993", "media_type": "Retail 0.3655358557925129", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "received_from": "01a222a2-d43d-7227-9b7e-0de7951a9967", "received_on": "2077-06-23"}','Facilitator','2026-11-28 14:50:27.100082',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',67,0,'add','artefacts','01a222a2-d7a4-738a-96f4-08ad2e58576a','ART-003','','null','{"id": "01a222a2-d7a4-738a-96f4-08ad2e58576a", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "estimated", "version": 1, "created_at": "2026-11-28T14:50:27.108579Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.108579Z", "updated_by": "Facilitator", "title": "<b>bold</b> 0.6626687425002766", "file_name": "two\nlines 0.8650003151916487", "media_type": "C:\\temp 0.645433784269452", "received_from": "01a222a2-d444-7a8d-9f7a-96308a76031e", "received_on": "1962-03-08", "confidentiality": "public"}','Facilitator','2026-11-28 14:50:27.108579',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',68,0,'add','answers','1cc61789-9246-5939-b49d-bb12682b178f','CHK-001','','null','{"id": "1cc61789-9246-5939-b49d-bb12682b178f", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "日本語 0.4787831052796918", "notes": "two\nlines 0.8298892286954908", "private_notes": "=1+1 0.5612137370869617", "tags": ["Retail", "two\nlines"], "version": 1, "created_at": "2026-11-28T14:50:27.119660Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.119660Z", "updated_by": "Facilitator", "way": "Retail 0.62568135857", "future": "add", "reason": "<b>bold</b> 0.6162549959871845"}','Facilitator','2026-11-28 14:50:27.119660',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',69,0,'add','answers','5a557e69-e0b8-5235-aa93-58bb37e18782','CHK-002','','null','{"id": "5a557e69-e0b8-5235-aa93-58bb37e18782", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "stated", "notes": "<b>bold</b> 0.491963578772427", "unanswered": {"’quoted’": "late data"}, "version": 1, "created_at": "2026-11-28T14:50:27.132181Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.132181Z", "updated_by": "Facilitator", "way": "late data 0.77027892", "today": "yes", "future": "keep", "reason": "<b>bold</b> 0.027890484623137923"}','Facilitator','2026-11-28 14:50:27.132181',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',70,0,'add','answers','bab2b488-acef-59ec-9a92-55b4f6b48a7b','CHK-003','','null','{"id": "bab2b488-acef-59ec-9a92-55b4f6b48a7b", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "source": "a | b 0.3078825108019013", "notes": "’quoted’ 0.3575736273112593", "private_notes": "=1+1 0.8881361531291087", "tags": ["a | b"], "version": 1, "created_at": "2026-11-28T14:50:27.141415Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.141415Z", "updated_by": "Facilitator", "way": "naïve café 0.6727555", "future": "undecided", "reason": "Retail 0.06835414523795702"}','Facilitator','2026-11-28 14:50:27.141415',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',71,0,'add','sessions','01a222a2-d7cb-76d9-9bb0-74705128f8ef','SES-001','','null','{"id": "01a222a2-d7cb-76d9-9bb0-74705128f8ef", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "notes": "<b>bold</b> 0.9083465911846246", "private_notes": "Retail 0.44572077107433594", "version": 1, "created_at": "2026-11-28T14:50:27.147670Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.147670Z", "updated_by": "Facilitator", "title": "naïve café 0.6343880725821892", "on": "1972-06-12", "minutes": 619, "place": "C:\\temp 0.2527236929044979", "purpose": "naïve café 0.8610536542626874", "agenda": {"=1+1": "=1+1"}}','Facilitator','2026-11-28 14:50:27.147670',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',72,0,'add','sessions','01a222a2-d7d9-7b83-a198-93c5cc4bedbb','SES-002','','null','{"id": "01a222a2-d7d9-7b83-a198-93c5cc4bedbb", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "estimated", "source": "a | b 0.26566866254427135", "notes": "Retail 0.6268701015485368", "tags": ["late data"], "version": 1, "created_at": "2026-11-28T14:50:27.161421Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.161421Z", "updated_by": "Facilitator", "title": "日本語 0.771896505503478", "on": "2060-01-07", "minutes": 1, "facilitator": "01a222a2-d43d-7227-9b7e-0de7951a9967", "agenda": {"=1+1": "C:\\temp"}, "coverage_before": {"Retail": "naïve café"}}','Facilitator','2026-11-28 14:50:27.161421',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',73,0,'add','sessions','01a222a2-d7e3-74d7-9a98-3e04c267a4a2','SES-003','','null','{"id": "01a222a2-d7e3-74d7-9a98-3e04c267a4a2", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "confirmed", "source": "=1+1 0.32031861628409", "notes": "two\nlines 0.5391622875702737", "private_notes": "Retail 0.5437859988191084", "tags": ["<b>bold</b>", "two\nlines", "C:\\temp"], "unanswered": {"C:\\temp": "’quoted’"}, "version": 1, "created_at": "2026-11-28T14:50:27.171784Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.171784Z", "updated_by": "Facilitator", "title": "late data 0.24663340801741718", "on": "1952-06-19", "minutes": 1222, "purpose": "Retail 0.5594802739277982"}','Facilitator','2026-11-28 14:50:27.171784',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',74,0,'add','attendance','01a222a2-d7e7-7bb8-8682-e527d3c27343','ATT-001','','null','{"id": "01a222a2-d7e7-7bb8-8682-e527d3c27343", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "estimated", "source": "a | b 0.3968975398008133", "version": 1, "created_at": "2026-11-28T14:50:27.175654Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.175654Z", "updated_by": "Facilitator", "session": "01a222a2-d7d9-7b83-a198-93c5cc4bedbb", "person": "01a222a2-d42c-722d-b3e4-24839aa36206", "present": true}','Facilitator','2026-11-28 14:50:27.175654',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',75,0,'add','attendance','01a222a2-d7fc-79e3-890a-6cc003e4948a','ATT-002','','null','{"id": "01a222a2-d7fc-79e3-890a-6cc003e4948a", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "estimated", "tags": ["naïve café", "two\nlines"], "version": 1, "created_at": "2026-11-28T14:50:27.196260Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.196260Z", "updated_by": "Facilitator", "session": "01a222a2-d7cb-76d9-9bb0-74705128f8ef", "person": "01a222a2-d42c-722d-b3e4-24839aa36206", "invited": false, "present": false}','Facilitator','2026-11-28 14:50:27.196260',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',76,0,'add','attendance','01a222a2-d803-7cec-a231-b924922af893','ATT-003','','null','{"id": "01a222a2-d803-7cec-a231-b924922af893", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "source": "late data 0.8386934917140901", "notes": "’quoted’ 0.4300871377801997", "unanswered": {"late data": "<b>bold</b>"}, "version": 1, "created_at": "2026-11-28T14:50:27.203532Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.203532Z", "updated_by": "Facilitator", "session": "01a222a2-d7cb-76d9-9bb0-74705128f8ef", "person": "01a222a2-d42c-722d-b3e4-24839aa36206", "invited": true, "present": false}','Facilitator','2026-11-28 14:50:27.203532',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',77,0,'add','waivers','01a222a2-d80b-739c-be48-965e3778f43e','WVR-001','','null','{"id": "01a222a2-d80b-739c-be48-965e3778f43e", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "assumed", "source": "’quoted’ 0.22883405817469338", "tags": ["late data", "Retail"], "version": 1, "created_at": "2026-11-28T14:50:27.211540Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.211540Z", "updated_by": "Facilitator", "rule": "naïve café 0.0634480", "scope": "section", "about": "01a222a2-d608-7fe5-8624-8c7243b33419", "reason": "two\nlines 0.4748392663421839", "who": "two\nlines 0.6604742211667514"}','Facilitator','2026-11-28 14:50:27.211540',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',78,0,'add','waivers','01a222a2-d81c-7f75-9083-a2417deed222','WVR-002','','null','{"id": "01a222a2-d81c-7f75-9083-a2417deed222", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "unknown", "source": "’quoted’ 0.8441806982082882", "notes": "=1+1 0.42984042828874447", "private_notes": "C:\\temp 0.7295423466215091", "tags": ["Retail", "two\nlines", "日本語"], "unanswered": {"’quoted’": "late data"}, "version": 1, "created_at": "2026-11-28T14:50:27.228469Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.228469Z", "updated_by": "Facilitator", "rule": "Retail 0.97821196736", "scope": "section", "about": "01a222a2-d67b-7dc9-9d3f-2d45e2887104", "reason": "late data 0.6256938326954904", "who": "naïve café 0.4546584215100363"}','Facilitator','2026-11-28 14:50:27.228469',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',79,0,'add','waivers','01a222a2-d821-71a9-a7b3-b8cd3d74a79e','WVR-003','','null','{"id": "01a222a2-d821-71a9-a7b3-b8cd3d74a79e", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "private_notes": "C:\\temp 0.5625261298072678", "unanswered": {"Retail": "日本語"}, "version": 1, "created_at": "2026-11-28T14:50:27.233112Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.233112Z", "updated_by": "Facilitator", "rule": "a | b 0.625265997011", "scope": "engagement", "about": "01a222a2-d72b-7371-bd24-68d22c6fdba6", "reason": "=1+1 0.21890951911814482", "who": "late data 0.170436758216442"}','Facilitator','2026-11-28 14:50:27.233112',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',80,0,'add','environments','01a222a2-d82e-7d1c-97f0-5f7c8b72c605','ENV-001','','null','{"id": "01a222a2-d82e-7d1c-97f0-5f7c8b72c605", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "confidence": "confirmed", "source": "Retail 0.45418303115961733", "private_notes": "Retail 0.8375265182744446", "tags": ["two\nlines", "C:\\temp"], "unanswered": {"<b>bold</b>": "<b>bold</b>"}, "version": 1, "created_at": "2026-11-28T14:50:27.246193Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.246193Z", "updated_by": "Facilitator", "name": "日本語 0.17632162226448522", "platform": "Google Cloud Composer", "release": "a | b 0.23753289019810386", "tool": "01a222a2-d5ec-784b-a002-1ee16cf3321c", "artefact": "01a222a2-d79b-75cb-a2fa-43eff4abf34d", "noted": {"=1+1": "naïve café"}}','Facilitator','2026-11-28 14:50:27.246193',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',81,0,'add','environments','01a222a2-d840-7505-9ae6-370fb739aea9','ENV-002','','null','{"id": "01a222a2-d840-7505-9ae6-370fb739aea9", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "private_notes": "<b>bold</b> 0.7483430019118769", "tags": ["C:\\temp", "<b>bold</b>"], "unanswered": {"a | b": "two\nlines"}, "version": 1, "created_at": "2026-11-28T14:50:27.264606Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.264606Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.5113823818121443", "platform": "Google Cloud Composer", "release": "Retail 0.07829927260054159", "artefact": "01a222a2-d79b-75cb-a2fa-43eff4abf34d"}','Facilitator','2026-11-28 14:50:27.264606',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',82,0,'add','environments','01a222a2-d847-720b-ac39-7b395d6ba914','ENV-003','','null','{"id": "01a222a2-d847-720b-ac39-7b395d6ba914", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "confidence": "confirmed", "source": "=1+1 0.06816191296884677", "notes": "C:\\temp 0.7853183152152868", "private_notes": "Retail 0.5292858516599662", "version": 1, "created_at": "2026-11-28T14:50:27.271876Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.271876Z", "updated_by": "Facilitator", "name": "two\nlines 0.8119783914561316", "release": "日本語 0.020060366781171846", "tool": "01a222a2-d5e0-70aa-91b3-9d2676fa9659", "artefact": "01a222a2-d7a4-738a-96f4-08ad2e58576a", "noted": {"C:\\temp": "late data"}}','Facilitator','2026-11-28 14:50:27.271876',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',83,0,'add','steps','01a222a2-d84b-7bd5-9190-3a158e47a404','STP-004','','null','{"id": "01a222a2-d84b-7bd5-9190-3a158e47a404", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 4096, "version": 1, "created_at": "2026-11-28T14:50:27.275375Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.275375Z", "updated_by": "Facilitator", "name": "a | b 0.8735410897598519", "stage": "analyze", "state": "future", "tool": "01a222a2-d5ec-784b-a002-1ee16cf3321c", "ways": ["Retail"], "expansion": 76.4125248188823, "retention_days": 537344236021727, "replicas": 79, "region": "=1+1 0.6467402011152754", "effort_days": 0.0}','Facilitator','2026-11-28 14:50:27.275375',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',84,0,'add','readings','01a222a2-d854-7832-bb47-691dcb997550','REA-004','','null','{"id": "01a222a2-d854-7832-bb47-691dcb997550", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 1536, "source": "日本語 0.5567999510787345", "version": 1, "created_at": "2026-11-28T14:50:27.284791Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.284791Z", "updated_by": "Facilitator", "measure": "01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3", "on": "2001-11-07", "value": -1000000000000000.0, "sample_size": 1000000000000000, "comment": "C:\\temp 0.40225739563718854"}','Facilitator','2026-11-28 14:50:27.284791',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',85,0,'add','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','','null','{"id": "01a222a2-d85f-7134-a722-7858174a4daa", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 4096, "confidence": "assumed", "private_notes": "<b>bold</b> 0.735754468465462", "version": 1, "created_at": "2026-11-28T14:50:27.295706Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.295706Z", "updated_by": "Facilitator", "subject": "<b>bold</b> 0.637329325499819", "kind": "action", "status": "open", "about": "01a222a2-d6f8-7afe-9480-424704f7965e", "chosen": "two\nlines 0.3157583767150681"}','Facilitator','2026-11-28 14:50:27.295706',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,0,'set','outcomes','01a222a2-d474-7283-aea9-c403ba1a87bd','OUT-003','owner','"01a222a2-d43d-7227-9b7e-0de7951a9967"','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,1,'set','constraints','01a222a2-d497-7d95-a7d7-23089e555c34','CON-002','owner','"01a222a2-d43d-7227-9b7e-0de7951a9967"','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,2,'set','parties','01a222a2-d585-76ef-a7da-35a130ba985d','PAR-002','contact','"01a222a2-d43d-7227-9b7e-0de7951a9967"','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,3,'set','steps','01a222a2-d608-7fe5-8624-8c7243b33419','STP-002','owner','"01a222a2-d43d-7227-9b7e-0de7951a9967"','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,4,'set','log','01a222a2-d76b-7c32-85b8-5c7996773cd5','LOG-002','owner','"01a222a2-d43d-7227-9b7e-0de7951a9967"','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,5,'set','artefacts','01a222a2-d788-7281-9429-44e9644263f8','ART-001','received_from','"01a222a2-d43d-7227-9b7e-0de7951a9967"','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,6,'set','artefacts','01a222a2-d79b-75cb-a2fa-43eff4abf34d','ART-002','received_from','"01a222a2-d43d-7227-9b7e-0de7951a9967"','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,7,'set','sessions','01a222a2-d7d9-7b83-a198-93c5cc4bedbb','SES-002','facilitator','"01a222a2-d43d-7227-9b7e-0de7951a9967"','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',86,8,'remove','people','01a222a2-d43d-7227-9b7e-0de7951a9967','PER-002','','{"id": "01a222a2-d43d-7227-9b7e-0de7951a9967", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "source": "a | b 0.2308665415409843", "notes": "C:\\temp 0.9522444552911937", "version": 1, "created_at": "2026-11-28T14:50:26.237196Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.237196Z", "updated_by": "Facilitator", "name": "Retail 0.022322111021323865", "job_title": "<b>bold</b> 0.6864838541790798", "email": "a@b.example"}','null','Facilitator','2026-11-28 14:50:27.303631',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',87,0,'add','links','01a222a2-d88c-7934-85fc-4661efde2bd3','LNK-001','','null','{"id": "01a222a2-d88c-7934-85fc-4661efde2bd3", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "version": 1, "created_at": "2026-11-28T14:50:27.332816Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.332816Z", "updated_by": "Facilitator", "from_id": "01a222a2-d72b-7371-bd24-68d22c6fdba6", "to_id": "01a222a2-d6b8-7116-aabc-2081ce4416dd", "kind": "derived_from"}','Facilitator','2026-11-28 14:50:27.332816',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',88,0,'add','waivers','01a222a2-d89b-78f5-a46b-76dc2434e98d','WVR-004','','null','{"id": "01a222a2-d89b-78f5-a46b-76dc2434e98d", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 1536, "unanswered": {"<b>bold</b>": "’quoted’"}, "version": 1, "created_at": "2026-11-28T14:50:27.355579Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.355579Z", "updated_by": "Facilitator", "rule": "日本語 0.51642678455377", "scope": "engagement", "about_section": "’quoted’ 0.25631497607509834", "reason": "<b>bold</b> 0.8238946322005031", "who": "=1+1 0.788555328326452"}','Facilitator','2026-11-28 14:50:27.355579',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',89,0,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','subject','"<b>bold</b> 0.637329325499819"','"late data 0.6051737039410675"','Facilitator','2026-11-28 14:50:27.368096',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',89,1,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','kind','"action"','"risk"','Facilitator','2026-11-28 14:50:27.368096',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',89,2,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','chosen','"two\nlines 0.3157583767150681"','"日本語 0.3882176076931415"','Facilitator','2026-11-28 14:50:27.368096',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',89,3,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','rationale','null','"Retail 0.9702614405720881"','Facilitator','2026-11-28 14:50:27.368096',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',89,4,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','source','null','"naïve café 0.7824582028213902"','Facilitator','2026-11-28 14:50:27.368096',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',89,5,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','notes','null','"late data 0.10828248273242436"','Facilitator','2026-11-28 14:50:27.368096',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',90,0,'add','workflows','01a222a2-d8b3-7117-8b11-7062dd76b17f','WFL-004','','null','{"id": "01a222a2-d8b3-7117-8b11-7062dd76b17f", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 2560, "confidence": "assumed", "source": "Retail 0.742135444888249", "version": 1, "created_at": "2026-11-28T14:50:27.379736Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.379736Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.1465421752269691", "state": "future", "purpose": "<b>bold</b> 0.9750606327806371", "effectiveness": 5, "low_level": "’quoted’ 0.3980508582795599", "restore_hours": 1.5174067081304976}','Facilitator','2026-11-28 14:50:27.379736',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',91,0,'add','links','01a222a2-d8c0-7f5f-94f0-f0f4def43211','LNK-002','','null','{"id": "01a222a2-d8c0-7f5f-94f0-f0f4def43211", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "version": 1, "created_at": "2026-11-28T14:50:27.391851Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.391851Z", "updated_by": "Facilitator", "from_id": "01a222a2-d49f-7309-9fd0-22ab27c2197b", "to_id": "01a222a2-d5e0-70aa-91b3-9d2676fa9659", "kind": "constrains"}','Facilitator','2026-11-28 14:50:27.391851',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',92,0,'set','practices','01a222a2-d653-7595-99b8-0b6a567b2f23','PRA-003','kind','"other"','"data tests"','Facilitator','2026-11-28 14:50:27.399173',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',92,1,'set','practices','01a222a2-d653-7595-99b8-0b6a567b2f23','PRA-003','state','"future"','"both"','Facilitator','2026-11-28 14:50:27.399173',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',92,2,'set','practices','01a222a2-d653-7595-99b8-0b6a567b2f23','PRA-003','maturity','null','5','Facilitator','2026-11-28 14:50:27.399173',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',92,3,'set','practices','01a222a2-d653-7595-99b8-0b6a567b2f23','PRA-003','what_is_done','"日本語 0.6756362678065964"','"<b>bold</b> 0.8115842615974962"','Facilitator','2026-11-28 14:50:27.399173',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',92,4,'set','practices','01a222a2-d653-7595-99b8-0b6a567b2f23','PRA-003','confidence','"unknown"','"confirmed"','Facilitator','2026-11-28 14:50:27.399173',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',92,5,'set','practices','01a222a2-d653-7595-99b8-0b6a567b2f23','PRA-003','unanswered','{"two\nlines": "C:\\temp"}','{"’quoted’": "Retail"}','Facilitator','2026-11-28 14:50:27.399173',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',93,0,'set','tools','01a222a2-d5ec-784b-a002-1ee16cf3321c','TOO-003','position','3072','512','Facilitator','2026-11-28 14:50:27.403241',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',94,0,'set','readings','01a222a2-d6da-7414-8046-e6e3c9adbfab','REA-001','on','"1977-09-12"','"1994-03-25"','Facilitator','2026-11-28 14:50:27.407567',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',94,1,'set','readings','01a222a2-d6da-7414-8046-e6e3c9adbfab','REA-001','value','-1000000000000000.0','1000000000000000.0','Facilitator','2026-11-28 14:50:27.407567',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',95,0,'set','people','01a222a2-d42c-722d-b3e4-24839aa36206','PER-001','position','1024','1536','Facilitator','2026-11-28 14:50:27.410757',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',96,0,'set','readings','01a222a2-d854-7832-bb47-691dcb997550','REA-004','position','1536','1024','Facilitator','2026-11-28 14:50:27.413680',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',96,1,'set','readings','01a222a2-d6da-7414-8046-e6e3c9adbfab','REA-001','position','1024','1536','Facilitator','2026-11-28 14:50:27.413680',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',97,0,'add','links','01a222a2-d8e0-7cde-91ae-fbab86d16ecb','LNK-003','','null','{"id": "01a222a2-d8e0-7cde-91ae-fbab86d16ecb", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 3, "position": 3072, "version": 1, "created_at": "2026-11-28T14:50:27.423946Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.423946Z", "updated_by": "Facilitator", "from_id": "01a222a2-d608-7fe5-8624-8c7243b33419", "to_id": "01a222a2-d72b-7371-bd24-68d22c6fdba6", "kind": "satisfies"}','Facilitator','2026-11-28 14:50:27.423946',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',98,0,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','about','"01a222a2-d6f8-7afe-9480-424704f7965e"','null','Facilitator','2026-11-28 14:50:27.431608',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',98,1,'remove','responses','01a222a2-d6f8-7afe-9480-424704f7965e','RSP-001','','{"id": "01a222a2-d6f8-7afe-9480-424704f7965e", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 1, "position": 1024, "source": "日本語 0.9070904569670729", "notes": "<b>bold</b> 0.6698225347224378", "private_notes": "<b>bold</b> 0.6513233475525599", "version": 1, "created_at": "2026-11-28T14:50:26.936541Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:26.936541Z", "updated_by": "Facilitator", "measure": "01a222a2-d6b8-7116-aabc-2081ce4416dd", "score": 5, "respondent": "Retail 0.3442831960284647", "comment": "’quoted’ 0.8808948521366485"}','null','Facilitator','2026-11-28 14:50:27.431608',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',99,0,'add','data_quality','01a222a2-d8ef-7755-b1fb-4bfd14dd52ec','DQU-004','','null','{"id": "01a222a2-d8ef-7755-b1fb-4bfd14dd52ec", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 4096, "confidence": "stated", "source": "C:\\temp 0.9019299282193026", "private_notes": "Retail 0.9093340630660831", "unanswered": {"naïve café": "late data"}, "version": 1, "created_at": "2026-11-28T14:50:27.439997Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.439997Z", "updated_by": "Facilitator", "input": "01a222a2-d4ef-70e2-961d-4355b1814a81", "dimension": "efficiency"}','Facilitator','2026-11-28 14:50:27.439997',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',100,0,'set','engagement','01a222a2-d3c4-7904-b12b-c584c5d26879','ENG-001','title','"Released"','"a | b 0.5731738308800738"','Facilitator','2026-11-28 14:50:27.451964',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',101,0,'set','attendance','01a222a2-d7e7-7bb8-8682-e527d3c27343','ATT-001','notes','null','"a | b 0.6132941996681479"','Facilitator','2026-11-28 14:50:27.459193',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',102,0,'set','waivers','01a222a2-d80b-739c-be48-965e3778f43e','WVR-001','who','"two\nlines 0.6604742211667514"','"Retail 0.1061808064186176"','Facilitator','2026-11-28 14:50:27.467771',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',103,0,'add','profiles','01a222a2-d913-71dd-bb6b-6aa712bf769a','VPR-004','','null','{"id": "01a222a2-d913-71dd-bb6b-6aa712bf769a", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 2560, "confidence": "assumed", "tags": ["Retail", "late data", "naïve café"], "version": 1, "created_at": "2026-11-28T14:50:27.475678Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.475678Z", "updated_by": "Facilitator", "input": "01a222a2-d4f7-7571-aafb-814fdaaf11c5", "timing": "existing", "history_months": 15.271956273141353, "mode": "on request", "peak_records_per_second": 91.72767384620046, "formats": "日本語 0.9685067724996175", "missing_percent": 13.882615604324954, "monetised": 3.9719040025717467, "pattern": "search", "hot_days": 0}','Facilitator','2026-11-28 14:50:27.475678',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',104,0,'remove','constraints','01a222a2-d497-7d95-a7d7-23089e555c34','CON-002','','{"id": "01a222a2-d497-7d95-a7d7-23089e555c34", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 2, "position": 2048, "confidence": "stated", "unanswered": {"=1+1": "two\nlines"}, "version": 2, "created_at": "2026-11-28T14:50:26.328008Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.303631Z", "updated_by": "Facilitator", "statement": "late data 0.3207259553606644", "timing": "anticipated", "quantity": 1000000000000000.0, "unit": "two\nlines 0.2237140727487692", "applies_from": "1965-05-24", "applies_until": "1970-07-26", "origin": "law", "origin_reference": "日本語 0.10773068507771688", "consequence": "Retail 0.09168312261651779", "negotiable_by": "01a222a2-d42c-722d-b3e4-24839aa36206", "regulation": "SOC 2", "clause": "late data 0.45090861743229205", "retention_min_days": 1000000000000000, "lineage_required": false, "product": "日本語 0.7116109466329968", "renewal": "1954-10-15", "annual_cost": 1000000000000000.0, "skill_needed": "<b>bold</b> 0.31328086106892794", "skill_available": "a | b 0.9698132768381156"}','null','Facilitator','2026-11-28 14:50:27.483523',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',105,0,'add','links','01a222a2-d923-7084-888e-79033fe682d2','LNK-004','','null','{"id": "01a222a2-d923-7084-888e-79033fe682d2", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 4096, "version": 1, "created_at": "2026-11-28T14:50:27.491746Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.491746Z", "updated_by": "Facilitator", "from_id": "01a222a2-d49f-7309-9fd0-22ab27c2197b", "to_id": "01a222a2-d52b-701d-8fdc-d754f27b4b71", "kind": "constrains"}','Facilitator','2026-11-28 14:50:27.491746',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',106,0,'set','tools','01a222a2-d5e0-70aa-91b3-9d2676fa9659','TOO-002','must_keep','null','false','Facilitator','2026-11-28 14:50:27.499796',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',107,0,'add','links','01a222a2-d936-785a-90b0-de652cc559c5','LNK-005','','null','{"id": "01a222a2-d936-785a-90b0-de652cc559c5", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 5, "position": 5120, "version": 1, "created_at": "2026-11-28T14:50:27.510333Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.510333Z", "updated_by": "Facilitator", "from_id": "01a222a2-d5f0-798b-a564-a382aa0726e4", "to_id": "01a222a2-d6ae-709c-9ce6-38c0f5d3049c", "kind": "resolves"}','Facilitator','2026-11-28 14:50:27.510333',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',108,0,'add','links','01a222a2-d940-749f-a880-81261da5030f','LNK-006','','null','{"id": "01a222a2-d940-749f-a880-81261da5030f", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 6, "position": 6144, "version": 1, "created_at": "2026-11-28T14:50:27.520163Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.520163Z", "updated_by": "Facilitator", "from_id": "01a222a2-d4c2-79f5-87e9-6f34a2b9f219", "to_id": "01a222a2-d46c-7039-984d-18133d5992fd", "kind": "serves"}','Facilitator','2026-11-28 14:50:27.520163',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',109,0,'set','sessions','01a222a2-d7d9-7b83-a198-93c5cc4bedbb','SES-002','position','2048','4096','Facilitator','2026-11-28 14:50:27.528164',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',110,0,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','subject','"late data 0.6051737039410675"','"late data 0.3365764826250196"','Facilitator','2026-11-28 14:50:27.540433',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',110,1,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','kind','"risk"','"issue"','Facilitator','2026-11-28 14:50:27.540433',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',110,2,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','probability','null','4','Facilitator','2026-11-28 14:50:27.540433',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',110,3,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','confidence','"assumed"','"confirmed"','Facilitator','2026-11-28 14:50:27.540433',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',110,4,'set','log','01a222a2-d85f-7134-a722-7858174a4daa','LOG-004','notes','"late data 0.10828248273242436"','"’quoted’ 0.2526322138011434"','Facilitator','2026-11-28 14:50:27.540433',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',111,0,'add','environments','01a222a2-d95f-7fa5-8a63-8ea451bba083','ENV-004','','null','{"id": "01a222a2-d95f-7fa5-8a63-8ea451bba083", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 1536, "confidence": "unknown", "tags": ["Retail", "’quoted’", "<b>bold</b>"], "version": 1, "created_at": "2026-11-28T14:50:27.552140Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.552140Z", "updated_by": "Facilitator", "name": "日本語 0.5488074213921958", "platform": "Astronomer", "tool": "01a222a2-d5e0-70aa-91b3-9d2676fa9659", "noted": {"naïve café": "late data"}}','Facilitator','2026-11-28 14:50:27.552140',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',112,0,'add','links','01a222a2-d96c-7faf-af11-1c20dfa21c47','LNK-007','','null','{"id": "01a222a2-d96c-7faf-af11-1c20dfa21c47", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 7, "position": 7168, "version": 1, "created_at": "2026-11-28T14:50:27.564034Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.564034Z", "updated_by": "Facilitator", "from_id": "01a222a2-d854-7832-bb47-691dcb997550", "to_id": "01a222a2-d76b-7c32-85b8-5c7996773cd5", "kind": "decided_by"}','Facilitator','2026-11-28 14:50:27.564034',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',113,0,'add','links','01a222a2-d97f-7f2a-a51b-a2a634c25986','LNK-008','','null','{"id": "01a222a2-d97f-7f2a-a51b-a2a634c25986", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 8, "position": 8192, "version": 1, "created_at": "2026-11-28T14:50:27.582901Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.582901Z", "updated_by": "Facilitator", "from_id": "01a222a2-d58f-796c-98ea-4ea36f51621b", "to_id": "01a222a2-d4c2-79f5-87e9-6f34a2b9f219", "kind": "consumes"}','Facilitator','2026-11-28 14:50:27.582901',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',114,0,'set','data_quality','01a222a2-d556-7cbf-809e-11c01fad25d1','DQU-002','due','null','"2032-07-13"','Facilitator','2026-11-28 14:50:27.587852',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',115,0,'set','engagement','01a222a2-d3c4-7904-b12b-c584c5d26879','ENG-001','horizon_months','36','240','Facilitator','2026-11-28 14:50:27.601483',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',116,0,'add','attendance','01a222a2-d99b-77fd-aed4-2af435cd1ae7','ATT-004','','null','{"id": "01a222a2-d99b-77fd-aed4-2af435cd1ae7", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 1536, "unanswered": {"日本語": "C:\\temp"}, "version": 1, "created_at": "2026-11-28T14:50:27.611633Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.611633Z", "updated_by": "Facilitator", "session": "01a222a2-d7cb-76d9-9bb0-74705128f8ef", "person": "01a222a2-d42c-722d-b3e4-24839aa36206"}','Facilitator','2026-11-28 14:50:27.611633',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',117,0,'set','responses','01a222a2-d71f-7be3-b561-b2b7d9dfa9d0','RSP-003','measure','"01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3"','"01a222a2-d6b8-7116-aabc-2081ce4416dd"','Facilitator','2026-11-28 14:50:27.630578',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',118,0,'add','links','01a222a2-d9b4-758b-86f7-785df908e58d','LNK-009','','null','{"id": "01a222a2-d9b4-758b-86f7-785df908e58d", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 9, "position": 9216, "version": 1, "created_at": "2026-11-28T14:50:27.636244Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.636244Z", "updated_by": "Facilitator", "from_id": "01a222a2-d84b-7bd5-9190-3a158e47a404", "to_id": "01a222a2-d741-7578-b07b-a3c269ee620e", "kind": "satisfies"}','Facilitator','2026-11-28 14:50:27.636244',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',119,0,'set','attendance','01a222a2-d7fc-79e3-890a-6cc003e4948a','ATT-002','position','2048','4096','Facilitator','2026-11-28 14:50:27.648141',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',120,0,'set','engagement','01a222a2-d3c4-7904-b12b-c584c5d26879','ENG-001','situation','null','"’quoted’ 0.42941254157806563"','Facilitator','2026-11-28 14:50:27.659977',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',121,0,'add','environments','01a222a2-d9d3-7cbb-b41e-6288b952a221','ENV-005','','null','{"id": "01a222a2-d9d3-7cbb-b41e-6288b952a221", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 5, "position": 4096, "private_notes": "C:\\temp 0.5632481870097648", "tags": ["naïve café"], "version": 1, "created_at": "2026-11-28T14:50:27.667759Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.667759Z", "updated_by": "Facilitator", "name": "<b>bold</b> 0.051936711622328935", "release": "naïve café 0.8590271449653805", "tool": "01a222a2-d5ec-784b-a002-1ee16cf3321c", "artefact": "01a222a2-d788-7281-9429-44e9644263f8"}','Facilitator','2026-11-28 14:50:27.667759',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',122,0,'remove','links','01a222a2-d940-749f-a880-81261da5030f','LNK-006','','{"id": "01a222a2-d940-749f-a880-81261da5030f", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 6, "position": 6144, "version": 1, "created_at": "2026-11-28T14:50:27.520163Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.520163Z", "updated_by": "Facilitator", "from_id": "01a222a2-d4c2-79f5-87e9-6f34a2b9f219", "to_id": "01a222a2-d46c-7039-984d-18133d5992fd", "kind": "serves"}','null','Facilitator','2026-11-28 14:50:27.675830',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',123,0,'set','engagement','01a222a2-d3c4-7904-b12b-c584c5d26879','ENG-001','status','"preparing"','null','Facilitator','2026-11-28 14:50:27.687692',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',124,0,'set','measures','01a222a2-d6b8-7116-aabc-2081ce4416dd','MEA-001','baseline','-999999999999976.2','-1000000000000000.0','Facilitator','2026-11-28 14:50:27.699844',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',125,0,'add','parties','01a222a2-d9ff-7dcd-80e5-dd339f38fa4e','PAR-004','','null','{"id": "01a222a2-d9ff-7dcd-80e5-dd339f38fa4e", "engagement_id": "01a222a2-d3c4-7904-b12b-c584c5d26879", "number": 4, "position": 4096, "unanswered": {"’quoted’": "late data"}, "version": 1, "created_at": "2026-11-28T14:50:27.712047Z", "created_by": "Facilitator", "updated_at": "2026-11-28T14:50:27.712047Z", "updated_by": "Facilitator", "name": "naïve café 0.6101321251227733", "kind": "device fleet", "purpose": "two\nlines 0.2787734506971421"}','Facilitator','2026-11-28 14:50:27.712047',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',126,0,'set','workflows','01a222a2-d5c8-7d19-8774-dad7b9825117','WFL-003','tags','[]','["Retail"]','Facilitator','2026-11-28 14:50:27.723803',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',127,0,'set','attendance','01a222a2-d7fc-79e3-890a-6cc003e4948a','ATT-002','invited','false','true','Facilitator','2026-11-28 14:50:27.734929',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',128,0,'set','data_quality','01a222a2-d556-7cbf-809e-11c01fad25d1','DQU-002','position','2048','1024','Facilitator','2026-11-28 14:50:27.748290',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',128,1,'set','data_quality','01a222a2-d8ef-7755-b1fb-4bfd14dd52ec','DQU-004','position','4096','2048','Facilitator','2026-11-28 14:50:27.748290',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',128,2,'set','data_quality','01a222a2-d539-7f98-b9a1-8650f0f9f335','DQU-001','position','1024','4096','Facilitator','2026-11-28 14:50:27.748290',NULL,NULL,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',129,0,'set','data_quality','01a222a2-d539-7f98-b9a1-8650f0f9f335','DQU-001','position','4096','1024','Facilitator','2026-11-28 14:50:27.764957',NULL,128,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',129,1,'set','data_quality','01a222a2-d8ef-7755-b1fb-4bfd14dd52ec','DQU-004','position','2048','4096','Facilitator','2026-11-28 14:50:27.764957',NULL,128,NULL);
INSERT INTO "change" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879',129,2,'set','data_quality','01a222a2-d556-7cbf-809e-11c01fad25d1','DQU-002','position','1024','2048','Facilitator','2026-11-28 14:50:27.764957',NULL,128,NULL);
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
INSERT INTO "checklist_answer" VALUES('1cc61789-9246-5939-b49d-bb12682b178f','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'日本語 0.4787831052796918','two
lines 0.8298892286954908','=1+1 0.5612137370869617','["Retail","two\nlines"]','{}',1,'2026-11-28 14:50:27.119660','Facilitator','2026-11-28 14:50:27.119660','Facilitator',NULL,'Retail 0.62568135857',NULL,'add','<b>bold</b> 0.6162549959871845');
INSERT INTO "checklist_answer" VALUES('5a557e69-e0b8-5235-aa93-58bb37e18782','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'stated',NULL,'<b>bold</b> 0.491963578772427',NULL,'[]','{"’quoted’":"late data"}',1,'2026-11-28 14:50:27.132181','Facilitator','2026-11-28 14:50:27.132181','Facilitator',NULL,'late data 0.77027892','yes','keep','<b>bold</b> 0.027890484623137923');
INSERT INTO "checklist_answer" VALUES('bab2b488-acef-59ec-9a92-55b4f6b48a7b','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,'a | b 0.3078825108019013','’quoted’ 0.3575736273112593','=1+1 0.8881361531291087','["a | b"]','{}',1,'2026-11-28 14:50:27.141415','Facilitator','2026-11-28 14:50:27.141415','Facilitator',NULL,'naïve café 0.6727555',NULL,'undecided','Retail 0.06835414523795702');
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
INSERT INTO "constraint" VALUES('01a222a2-d481-7658-892b-98d9247c0e95','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,NULL,'a | b 0.11391291239273016','’quoted’ 0.7795398455434103','[]','{}',1,'2026-11-28 14:50:26.306115','Facilitator','2026-11-28 14:50:26.306115','Facilitator',NULL,'=1+1 0.9679033101508892','existing','business','partner',NULL,-1.0e+15,'Retail 0.5905839712874152','1948-04-23','2079-03-02',NULL,NULL,NULL,NULL,'01a222a2-d42c-722d-b3e4-24839aa36206','GLBA','<b>bold</b> 0.5914093121448057','<b>bold</b> 0.29607267308315155',1000000000000000,NULL,1,'’quoted’ 0.7827003757293756','naïve café 0.2665354510728647','1985-07-31',NULL,8.82393202466463577593e+01,7.67951182913096346265e+01,'Retail 0.0846802304164842','two
lines 0.21296819499142416',NULL);
INSERT INTO "constraint" VALUES('01a222a2-d497-7d95-a7d7-23089e555c34','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'stated',NULL,NULL,NULL,'[]','{"=1+1":"two\nlines"}',3,'2026-11-28 14:50:26.328008','Facilitator','2026-11-28 14:50:27.483523','Facilitator','2026-11-28 14:50:27.483523','late data 0.3207259553606644','anticipated',NULL,NULL,NULL,1.0e+15,'two
lines 0.2237140727487692','1965-05-24','1970-07-26','law','日本語 0.10773068507771688',NULL,'Retail 0.09168312261651779','01a222a2-d42c-722d-b3e4-24839aa36206','SOC 2','late data 0.45090861743229205',NULL,1000000000000000,NULL,0,NULL,'日本語 0.7116109466329968','1954-10-15',NULL,1.0e+15,NULL,'<b>bold</b> 0.31328086106892794','a | b 0.9698132768381156',NULL);
INSERT INTO "constraint" VALUES('01a222a2-d49f-7309-9fd0-22ab27c2197b','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,NULL,'naïve café 0.1781548656443236','=1+1 0.04855879928785889','[]','{}',1,'2026-11-28 14:50:26.336111','Facilitator','2026-11-28 14:50:26.336111','Facilitator',NULL,'naïve café 0.3073211178125135','existing',NULL,'must keep','prefer',NULL,'日本語 0.041052254492352946','2059-10-10',NULL,NULL,'a | b 0.10094762253929235',NULL,NULL,'01a222a2-d42c-722d-b3e4-24839aa36206','FERPA','日本語 0.551204754915506','late data 0.02151407774822478',0,1000000000000000,0,'two
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
INSERT INTO "data_quality" VALUES('01a222a2-d539-7f98-b9a1-8650f0f9f335','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'naïve café 0.008279858133068752','<b>bold</b> 0.5142837977116697','<b>bold</b> 0.6158446064792344','["Retail","a | b","C:\\temp"]','{}',3,'2026-11-28 14:50:26.489452','Facilitator','2026-11-28 14:50:27.764957','Facilitator',NULL,'01a222a2-d4ef-70e2-961d-4355b1814a81','understandability',NULL,100.0,NULL,NULL);
INSERT INTO "data_quality" VALUES('01a222a2-d556-7cbf-809e-11c01fad25d1','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'unknown',NULL,'<b>bold</b> 0.5420405711205759',NULL,'[]','{}',4,'2026-11-28 14:50:26.518727','Facilitator','2026-11-28 14:50:27.764957','Facilitator',NULL,'01a222a2-d4f7-7571-aafb-814fdaaf11c5','completeness',82.1864890326959,NULL,NULL,'2032-07-13');
INSERT INTO "data_quality" VALUES('01a222a2-d55c-7754-9386-f6946ffc3843','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'estimated','日本語 0.9365230922325852',NULL,NULL,'[]','{}',1,'2026-11-28 14:50:26.524736','Facilitator','2026-11-28 14:50:26.524736','Facilitator',NULL,'01a222a2-d4ef-70e2-961d-4355b1814a81','understandability',5.06317350597555204672e+01,0.0,'Retail 0.9945310087813287',NULL);
INSERT INTO "data_quality" VALUES('01a222a2-d8ef-7755-b1fb-4bfd14dd52ec','01a222a2-d3c4-7904-b12b-c584c5d26879',4,4096,'stated','C:\temp 0.9019299282193026',NULL,'Retail 0.9093340630660831','[]','{"naïve café":"late data"}',3,'2026-11-28 14:50:27.439997','Facilitator','2026-11-28 14:50:27.764957','Facilitator',NULL,'01a222a2-d4ef-70e2-961d-4355b1814a81','efficiency',NULL,NULL,NULL,NULL);
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
INSERT INTO "deficiency" VALUES('01a222a2-d69f-723f-a2f2-5536a01d0cf6','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'assumed',NULL,'=1+1 0.07968885311972473',NULL,'["=1+1","日本語"]','{}',1,'2026-11-28 14:50:26.848092','Facilitator','2026-11-28 14:50:26.848092','Facilitator',NULL,'’quoted’ 0.6491307326692212','01a222a2-d5d0-7efc-a7e7-aa672ed37d86',NULL,NULL,'a | b 0.7547510775297261','C:\temp 0.364368232726187','C:\temp 0.5112375245773074',1.0e+15,'two
lines 0.7113958129796156');
INSERT INTO "deficiency" VALUES('01a222a2-d6ae-709c-9ce6-38c0f5d3049c','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,'a | b 0.8579951066621663',NULL,NULL,'[]','{"<b>bold</b>":"Retail"}',1,'2026-11-28 14:50:26.862899','Facilitator','2026-11-28 14:50:26.862899','Facilitator',NULL,'日本語 0.07726274004845912','01a222a2-d4f7-7571-aafb-814fdaaf11c5',NULL,NULL,NULL,NULL,'=1+1 0.4795812110201009',0.0,NULL);
INSERT INTO "deficiency" VALUES('01a222a2-d6b3-7c6b-bbc3-8b8bd36f40fc','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'unknown',NULL,'two
lines 0.7892667310843179',NULL,'["=1+1","two\nlines","a | b"]','{}',1,'2026-11-28 14:50:26.867824','Facilitator','2026-11-28 14:50:26.867824','Facilitator',NULL,'日本語 0.885252085431635',NULL,NULL,5,'naïve café 0.3597401810619114','日本語 0.6977303741012196','late data 0.9758240739662508',1.0e+15,'naïve café 0.07539677851977677');
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
INSERT INTO "engagement" VALUES('01a222a2-d3c4-7904-b12b-c584c5d26879','01a222a2-d3c4-7904-b12b-c584c5d26879',1,0,NULL,NULL,NULL,NULL,'[]','{}',5,'2026-11-28 14:50:26.124592','Facilitator','2026-11-28 14:50:27.764957','Facilitator',NULL,'a | b 0.5731738308800738','A shop',NULL,NULL,NULL,NULL,NULL,NULL,240,'EUR','UTC',NULL,NULL,'{}',129,NULL,'{"answers":3,"artefacts":3,"attendance":4,"constraints":3,"data_quality":4,"deficiencies":3,"environments":5,"flows":3,"inputs":3,"links":9,"log":4,"measures":3,"outcomes":3,"outputs":3,"parties":4,"partners":3,"people":3,"practices":3,"profiles":4,"readings":4,"requirements":3,"responses":3,"sessions":3,"skills":3,"steps":4,"tools":3,"waivers":4,"workflows":4}',NULL,'’quoted’ 0.42941254157806563');
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
INSERT INTO "flow" VALUES('01a222a2-d616-78a0-a0bb-c75cdc26a67f','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'two
lines 0.790878236469853','late data 0.03693739007275909','late data 0.9022086883488681','["two\nlines","Retail"]','{}',1,'2026-11-28 14:50:26.711068','Facilitator','2026-11-28 14:50:26.711068','Facilitator',NULL,'01a222a2-d4d0-73ee-977f-c112a42a7c9b','01a222a2-d4c2-79f5-87e9-6f34a2b9f219','future','streaming','Retail 0.5521910708222612',NULL,'<b>bold</b> 0.30460593542964987',NULL,NULL,'two
lines 0.8509629219538113',0,NULL);
INSERT INTO "flow" VALUES('01a222a2-d62c-7736-9a8b-1b2f109fb8ef','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'estimated',NULL,'日本語 0.573771199478443',NULL,'["日本語"]','{"two\nlines":"日本語"}',1,'2026-11-28 14:50:26.733130','Facilitator','2026-11-28 14:50:26.733130','Facilitator',NULL,'01a222a2-d4ef-70e2-961d-4355b1814a81','01a222a2-d4f7-7571-aafb-814fdaaf11c5','both','on request','two
lines 0.003406069596069261',0.0,'’quoted’ 0.14821622214901997',3.17200965186912782196e+01,1.0e+15,NULL,NULL,'late data 0.7675492661501174');
INSERT INTO "flow" VALUES('01a222a2-d637-737d-9287-89639f6b30ce','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'stated',NULL,'’quoted’ 0.702062432941858',NULL,'["naïve café"]','{}',1,'2026-11-28 14:50:26.743665','Facilitator','2026-11-28 14:50:26.743665','Facilitator',NULL,'01a222a2-d5f0-798b-a564-a382aa0726e4','01a222a2-d4c2-79f5-87e9-6f34a2b9f219','current','on request','two
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
INSERT INTO "input" VALUES('01a222a2-d4d7-773e-bf0a-db38f5102018','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:26.392016','Facilitator','2026-11-28 14:50:26.392016','Facilitator',NULL,'two
lines 0.32368783653411803','message broker','search','’quoted’ 0.4922991328917098',NULL,'01a222a2-d42c-722d-b3e4-24839aa36206','pull',NULL,'both',NULL,NULL,'C:\temp 0.6008323865726104','日本語 0.702891902404374','two
lines 0.19736112176941356',6.78548175015767185414e+01,5,NULL,787571304846754,'["21 CFR 11"]',NULL,458238739978432,NULL);
INSERT INTO "input" VALUES('01a222a2-d4ef-70e2-961d-4355b1814a81','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,'naïve café 0.2587675375028581',NULL,'Retail 0.8517720989837744','[]','{}',1,'2026-11-28 14:50:26.415884','Facilitator','2026-11-28 14:50:26.415884','Facilitator',NULL,'’quoted’ 0.010128068547323954',NULL,NULL,'two
lines 0.30366884285263684','日本語 0.48454307891146764','01a222a2-d42c-722d-b3e4-24839aa36206','push',NULL,'future','restricted','personal',NULL,'日本語 0.6049939193159586','naïve café 0.23723352615554094',6.85541709876416049951e+00,NULL,1,0,'["BCBS 239","FedRAMP"]',NULL,1000000000000000,NULL);
INSERT INTO "input" VALUES('01a222a2-d4f7-7571-aafb-814fdaaf11c5','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'estimated','’quoted’ 0.3895934835963474','日本語 0.33011725914726364','naïve café 0.9943934088859884','[]','{}',1,'2026-11-28 14:50:26.424045','Facilitator','2026-11-28 14:50:26.424045','Facilitator',NULL,'naïve café 0.785411955930974','other',NULL,NULL,'’quoted’ 0.913145005203284',NULL,NULL,'two
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
INSERT INTO "link" VALUES('01a222a2-d88c-7934-85fc-4661efde2bd3','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.332816','Facilitator','2026-11-28 14:50:27.332816','Facilitator',NULL,'01a222a2-d72b-7371-bd24-68d22c6fdba6','01a222a2-d6b8-7116-aabc-2081ce4416dd','derived_from',NULL);
INSERT INTO "link" VALUES('01a222a2-d8c0-7f5f-94f0-f0f4def43211','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.391851','Facilitator','2026-11-28 14:50:27.391851','Facilitator',NULL,'01a222a2-d49f-7309-9fd0-22ab27c2197b','01a222a2-d5e0-70aa-91b3-9d2676fa9659','constrains',NULL);
INSERT INTO "link" VALUES('01a222a2-d8e0-7cde-91ae-fbab86d16ecb','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.423946','Facilitator','2026-11-28 14:50:27.423946','Facilitator',NULL,'01a222a2-d608-7fe5-8624-8c7243b33419','01a222a2-d72b-7371-bd24-68d22c6fdba6','satisfies',NULL);
INSERT INTO "link" VALUES('01a222a2-d923-7084-888e-79033fe682d2','01a222a2-d3c4-7904-b12b-c584c5d26879',4,4096,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.491746','Facilitator','2026-11-28 14:50:27.491746','Facilitator',NULL,'01a222a2-d49f-7309-9fd0-22ab27c2197b','01a222a2-d52b-701d-8fdc-d754f27b4b71','constrains',NULL);
INSERT INTO "link" VALUES('01a222a2-d936-785a-90b0-de652cc559c5','01a222a2-d3c4-7904-b12b-c584c5d26879',5,5120,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.510333','Facilitator','2026-11-28 14:50:27.510333','Facilitator',NULL,'01a222a2-d5f0-798b-a564-a382aa0726e4','01a222a2-d6ae-709c-9ce6-38c0f5d3049c','resolves',NULL);
INSERT INTO "link" VALUES('01a222a2-d940-749f-a880-81261da5030f','01a222a2-d3c4-7904-b12b-c584c5d26879',6,6144,NULL,NULL,NULL,NULL,'[]','{}',2,'2026-11-28 14:50:27.520163','Facilitator','2026-11-28 14:50:27.675830','Facilitator','2026-11-28 14:50:27.675830','01a222a2-d4c2-79f5-87e9-6f34a2b9f219','01a222a2-d46c-7039-984d-18133d5992fd','serves',NULL);
INSERT INTO "link" VALUES('01a222a2-d96c-7faf-af11-1c20dfa21c47','01a222a2-d3c4-7904-b12b-c584c5d26879',7,7168,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.564034','Facilitator','2026-11-28 14:50:27.564034','Facilitator',NULL,'01a222a2-d854-7832-bb47-691dcb997550','01a222a2-d76b-7c32-85b8-5c7996773cd5','decided_by',NULL);
INSERT INTO "link" VALUES('01a222a2-d97f-7f2a-a51b-a2a634c25986','01a222a2-d3c4-7904-b12b-c584c5d26879',8,8192,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.582901','Facilitator','2026-11-28 14:50:27.582901','Facilitator',NULL,'01a222a2-d58f-796c-98ea-4ea36f51621b','01a222a2-d4c2-79f5-87e9-6f34a2b9f219','consumes',NULL);
INSERT INTO "link" VALUES('01a222a2-d9b4-758b-86f7-785df908e58d','01a222a2-d3c4-7904-b12b-c584c5d26879',9,9216,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.636244','Facilitator','2026-11-28 14:50:27.636244','Facilitator',NULL,'01a222a2-d84b-7bd5-9190-3a158e47a404','01a222a2-d741-7578-b07b-a3c269ee620e','satisfies',NULL);
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
INSERT INTO "log_entry" VALUES('01a222a2-d754-7d9c-bfc6-bff4d2add322','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'unknown','Retail 0.6701686948182799','’quoted’ 0.4783327314100153','a | b 0.7744921667206869','[]','{"two\nlines":"=1+1"}',1,'2026-11-28 14:50:27.028970','Facilitator','2026-11-28 14:50:27.028970','Facilitator',NULL,'<b>bold</b> 0.2417931475626096','risk','01a222a2-d444-7a8d-9f7a-96308a76031e','1938-06-28','done','a | b 0.10571233841048477',NULL,1,1,'C:\temp 0.6113596265154083',NULL,NULL);
INSERT INTO "log_entry" VALUES('01a222a2-d76b-7c32-85b8-5c7996773cd5','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'estimated','two
lines 0.9977877150324393',NULL,NULL,'["two\nlines","a | b"]','{}',2,'2026-11-28 14:50:27.051762','Facilitator','2026-11-28 14:50:27.303631','Facilitator',NULL,'C:\temp 0.4555436692811837','risk',NULL,'2035-09-21','closed','<b>bold</b> 0.477404369056314',NULL,1,5,'日本語 0.7895589544192462',NULL,NULL);
INSERT INTO "log_entry" VALUES('01a222a2-d772-79f5-8396-1f58eb36813f','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'confirmed','Retail 0.6171375670755764',NULL,'two
lines 0.3051089775040092','[]','{"naïve café":"late data"}',1,'2026-11-28 14:50:27.058883','Facilitator','2026-11-28 14:50:27.058883','Facilitator',NULL,'two
lines 0.2015025375010563','action',NULL,'2000-06-04','closed','late data 0.09787907216877123','’quoted’ 0.6374627180079807',NULL,NULL,'’quoted’ 0.4983552286756108','01a222a2-d611-75fd-b497-83ed310abad4',NULL);
INSERT INTO "log_entry" VALUES('01a222a2-d85f-7134-a722-7858174a4daa','01a222a2-d3c4-7904-b12b-c584c5d26879',4,4096,'confirmed','naïve café 0.7824582028213902','’quoted’ 0.2526322138011434','<b>bold</b> 0.735754468465462','[]','{}',4,'2026-11-28 14:50:27.295706','Facilitator','2026-11-28 14:50:27.540433','Facilitator',NULL,'late data 0.3365764826250196','issue',NULL,NULL,'open','日本語 0.3882176076931415','Retail 0.9702614405720881',4,NULL,NULL,NULL,NULL);
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
INSERT INTO "measure" VALUES('01a222a2-d6b8-7116-aabc-2081ce4416dd','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'Retail 0.29451495529976046',NULL,'<b>bold</b> 0.4306207293809434','[]','{}',2,'2026-11-28 14:50:26.873138','Facilitator','2026-11-28 14:50:27.699844','Facilitator',NULL,'日本語 0.20521636477812588','SLO','existing','C:\temp 0.3628817884918115','lower',-1.0e+15,NULL,-1.0e+15,NULL,'01a222a2-d444-7a8d-9f7a-96308a76031e',NULL,NULL,NULL,'pairwise',NULL,1.0e+15,1,'time to notify','’quoted’ 0.6697402074694956','a | b 0.8903957514741095','C:\temp 0.337995949503372',NULL,'a | b 0.0190482213329769','a | b 0.22579226131043162','日本語 0.8693739794657643');
INSERT INTO "measure" VALUES('01a222a2-d6cf-7632-93fd-a6abe50b0836','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'confirmed',NULL,'=1+1 0.5687638259710179','’quoted’ 0.2339665210577513','[]','{}',1,'2026-11-28 14:50:26.896116','Facilitator','2026-11-28 14:50:26.896116','Facilitator',NULL,'’quoted’ 0.49415108990692747','NPS','both',NULL,'lower',-9.99999999999964375024e+14,1.0e+15,NULL,4.81138653837702605624e+01,'01a222a2-d444-7a8d-9f7a-96308a76031e',NULL,'late data 0.03852735846753785','on request','pairwise',NULL,NULL,10,'time to notify',NULL,NULL,'’quoted’ 0.5886615021015204','operational',NULL,'two
lines 0.303598551834547','a | b 0.19523175180983776');
INSERT INTO "measure" VALUES('01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,'’quoted’ 0.27328483894768973',NULL,'Retail 0.7985897933821094','["C:\\temp"]','{}',1,'2026-11-28 14:50:26.901454','Facilitator','2026-11-28 14:50:26.901454','Facilitator',NULL,'two
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
INSERT INTO "outcome" VALUES('01a222a2-d44f-76d0-8e67-96623368b0fd','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'two
lines 0.8091399008724796','two
lines 0.2054852577007612',NULL,'["’quoted’","two\nlines"]','{}',1,'2026-11-28 14:50:26.255685','Facilitator','2026-11-28 14:50:26.255685','Facilitator',NULL,'late data 0.7784426150001458','desired future','business','integrate hybrid, multi-cloud and SaaS',NULL,NULL,'<b>bold</b> 0.6471561653193026','naïve café 0.9820766375385342',NULL,'two
lines 0.23217612806301458','2069-08-05',5,NULL,NULL);
INSERT INTO "outcome" VALUES('01a222a2-d46c-7039-984d-18133d5992fd','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'confirmed',NULL,'日本語 0.06951537853084733','two
lines 0.951957651735432','[]','{}',1,'2026-11-28 14:50:26.284666','Facilitator','2026-11-28 14:50:26.284666','Facilitator',NULL,'C:\temp 0.813351507162973','current','technical','modernise: cut cost',NULL,NULL,'=1+1 0.8610088608533248',NULL,NULL,NULL,'2068-07-26',NULL,5,'achieved');
INSERT INTO "outcome" VALUES('01a222a2-d474-7283-aea9-c403ba1a87bd','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,NULL,'two
lines 0.6485064180992564','’quoted’ 0.8033855134341553','[]','{}',2,'2026-11-28 14:50:26.292578','Facilitator','2026-11-28 14:50:27.303631','Facilitator',NULL,'日本語 0.4547016300456639','desired future','technical','real-time KPI dashboards',NULL,NULL,NULL,'naïve café 0.9655635178509998','Retail 0.22537401331860207','Retail 0.7188354727617898','2043-12-18',4,NULL,NULL);
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
INSERT INTO "output" VALUES('01a222a2-d4a7-7b55-9bf2-cfdd3306b331','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'unknown',NULL,NULL,'naïve café 0.0481973433614038','["=1+1","two\nlines"]','{}',1,'2026-11-28 14:50:26.344063','Facilitator','2026-11-28 14:50:26.344063','Facilitator',NULL,'C:\temp 0.8082526283723965','alert','two
lines 0.45330967762221785','future','won''t','other',NULL,NULL,'a | b 0.5800705711415716',100.0,4.01082151920901353037e+01,0,5.00899619557226642978e+01,NULL,NULL,NULL,'a | b 0.4950722507160109','naïve café 0.7128461108524063');
INSERT INTO "output" VALUES('01a222a2-d4c2-79f5-87e9-6f34a2b9f219','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'confirmed',NULL,'’quoted’ 0.8419308585435238',NULL,'[]','{}',1,'2026-11-28 14:50:26.371036','Facilitator','2026-11-28 14:50:26.371036','Facilitator',NULL,'naïve café 0.3118020318353023',NULL,NULL,'both',NULL,'every minute',NULL,NULL,NULL,100.0,94.1693295311312,NULL,6.81636455607468150219e+01,NULL,'internal','01a222a2-d42c-722d-b3e4-24839aa36206','late data 0.8079437334476703',NULL);
INSERT INTO "output" VALUES('01a222a2-d4d0-73ee-977f-c112a42a7c9b','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,NULL,'’quoted’ 0.7472652346880435','=1+1 0.07518357411303722','["<b>bold</b>","two\nlines"]','{}',1,'2026-11-28 14:50:26.384149','Facilitator','2026-11-28 14:50:26.384149','Facilitator',NULL,'<b>bold</b> 0.9399971053206289',NULL,'a | b 0.43812894915290224','both','should','on request',9.09296036646440768418e+01,'naïve café 0.37884950451237565','naïve café 0.5283631566075464',3.08083938622965,0.0,1000000000000000,7.574196625566648322e+01,0.0,'restricted','01a222a2-d42c-722d-b3e4-24839aa36206',NULL,'<b>bold</b> 0.204821737736817');
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
INSERT INTO "partner" VALUES('01a222a2-d67b-7dc9-9d3f-2d45e2887104','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'unknown','Retail 0.6115182936847153','C:\temp 0.20010978926913914','two
lines 0.5215164814247167','[]','{"Retail":"naïve café"}',1,'2026-11-28 14:50:26.811564','Facilitator','2026-11-28 14:50:26.811564','Facilitator',NULL,'日本語 0.43677337000322025',NULL,'both','two
lines 0.1630638549456367','Retail 0.9785034275373752','1918-02-07',NULL,'Retail 0.0661665950344017');
INSERT INTO "partner" VALUES('01a222a2-d68f-712b-a7ec-ec5e3453dc2d','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,'C:\temp 0.15005669169826896','日本語 0.9617845069194083','late data 0.4425217598693767','[]','{}',1,'2026-11-28 14:50:26.831189','Facilitator','2026-11-28 14:50:26.831189','Facilitator',NULL,'two
lines 0.7005508054244026','SaaS provider','current','two
lines 0.6401390663808352',NULL,'1949-03-18',1,NULL);
INSERT INTO "partner" VALUES('01a222a2-d697-7d29-99e8-9f82e234de22','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,NULL,NULL,NULL,'["naïve café","C:\\temp","a | b"]','{}',1,'2026-11-28 14:50:26.840009','Facilitator','2026-11-28 14:50:26.840009','Facilitator',NULL,'late data 0.05744926037168352','data provider','both','日本語 0.7140484918067225','naïve café 0.7225907596369311',NULL,NULL,'a | b 0.45426475826238855');
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
INSERT INTO "party" VALUES('01a222a2-d56b-7544-868d-11b242270dbb','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'estimated',NULL,'two
lines 0.2872769291663153','日本語 0.4335026840560392','[]','{}',1,'2026-11-28 14:50:26.539740','Facilitator','2026-11-28 14:50:26.539740','Facilitator',NULL,'Retail 0.3834161927467227','consumer',NULL,NULL,NULL,'late data 0.4837241199202593','=1+1 0.01816357668492674',5,NULL);
INSERT INTO "party" VALUES('01a222a2-d585-76ef-a7da-35a130ba985d','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'stated','a | b 0.047034792200516096',NULL,NULL,'[]','{}',2,'2026-11-28 14:50:26.565983','Facilitator','2026-11-28 14:50:27.303631','Facilitator',NULL,'C:\temp 0.9493464080355665','consumer','application','=1+1 0.22922837533180018',NULL,'late data 0.3991299021963799',NULL,NULL,'’quoted’ 0.9548162743135121');
INSERT INTO "party" VALUES('01a222a2-d58f-796c-98ea-4ea36f51621b','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'assumed','<b>bold</b> 0.6136359788878962',NULL,'日本語 0.4166040326891619','[]','{}',1,'2026-11-28 14:50:26.575302','Facilitator','2026-11-28 14:50:26.575302','Facilitator',NULL,'late data 0.9951256831387749',NULL,'other',NULL,NULL,NULL,'<b>bold</b> 0.12378831705973758',5,NULL);
INSERT INTO "party" VALUES('01a222a2-d9ff-7dcd-80e5-dd339f38fa4e','01a222a2-d3c4-7904-b12b-c584c5d26879',4,4096,NULL,NULL,NULL,NULL,'[]','{"’quoted’":"late data"}',1,'2026-11-28 14:50:27.712047','Facilitator','2026-11-28 14:50:27.712047','Facilitator',NULL,'naïve café 0.6101321251227733',NULL,'device fleet',NULL,NULL,NULL,NULL,NULL,'two
lines 0.2787734506971421');
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
INSERT INTO "person" VALUES('01a222a2-d42c-722d-b3e4-24839aa36206','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1536,'unknown',NULL,'C:\temp 0.26633056045725956',NULL,'[]','{}',2,'2026-11-28 14:50:26.221077','Facilitator','2026-11-28 14:50:27.410757','Facilitator',NULL,'=1+1 0.5692038748222122',NULL,'late data 0.49543508709194095','reviewer',1,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a222a2-d43d-7227-9b7e-0de7951a9967','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,'a | b 0.2308665415409843','C:\temp 0.9522444552911937',NULL,'[]','{}',2,'2026-11-28 14:50:26.237196','Facilitator','2026-11-28 14:50:27.303631','Facilitator','2026-11-28 14:50:27.303631','Retail 0.022322111021323865',NULL,'<b>bold</b> 0.6864838541790798',NULL,NULL,'a@b.example',NULL);
INSERT INTO "person" VALUES('01a222a2-d444-7a8d-9f7a-96308a76031e','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'assumed','=1+1 0.36712383142708804',NULL,NULL,'[]','{}',1,'2026-11-28 14:50:26.244754','Facilitator','2026-11-28 14:50:26.244754','Facilitator',NULL,'日本語 0.12088995980580641','two
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
INSERT INTO "practice" VALUES('01a222a2-d63a-7cd6-9f3e-1eac8264f1fe','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'confirmed','C:\temp 0.032264367970746055','two
lines 0.039867654511166806','late data 0.5243035839280958','["naïve café"]','{"two\nlines":"a | b"}',1,'2026-11-28 14:50:26.746743','Facilitator','2026-11-28 14:50:26.746743','Facilitator',NULL,'other','current',NULL,100.0,NULL,'’quoted’ 0.7232340153655419');
INSERT INTO "practice" VALUES('01a222a2-d649-7b75-8eaa-c8782e6ca106','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'confirmed','late data 0.6591581972362703','’quoted’ 0.952197558029905','’quoted’ 0.3436021383024037','["naïve café","two\nlines","C:\\temp"]','{}',1,'2026-11-28 14:50:26.761177','Facilitator','2026-11-28 14:50:26.761177','Facilitator',NULL,'code review','future',NULL,0.0,NULL,'’quoted’ 0.42624009112762795');
INSERT INTO "practice" VALUES('01a222a2-d653-7595-99b8-0b6a567b2f23','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'confirmed',NULL,'two
lines 0.2591504026605581','’quoted’ 0.7573731917578584','[]','{"’quoted’":"Retail"}',2,'2026-11-28 14:50:26.771722','Facilitator','2026-11-28 14:50:27.399173','Facilitator',NULL,'data tests','both','01a222a2-d5ec-784b-a002-1ee16cf3321c',100.0,5,'<b>bold</b> 0.8115842615974962');
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
INSERT INTO "profile" VALUES('01a222a2-d500-7ccc-9ff3-eb7d0e216849','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'late data 0.7135464494458958',NULL,NULL,'[]','{}',1,'2026-11-28 14:50:26.432688','Facilitator','2026-11-28 14:50:26.432688','Facilitator',NULL,'01a222a2-d4ef-70e2-961d-4355b1814a81','anticipated',NULL,0.0,NULL,NULL,-100.0,8.76307432836377699948e+01,'on request',7.95184482849334806076e+00,NULL,NULL,0.0,0.0,'semi-structured','=1+1 0.7446142679398566',NULL,NULL,NULL,100.0,NULL,1,NULL,3.496147426104088396e+01,NULL,NULL,NULL,NULL,224470186888732);
INSERT INTO "profile" VALUES('01a222a2-d522-7690-ac0f-621c2f0dcca9','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'estimated','a | b 0.12636675368924188','日本語 0.8149486765188295',NULL,'["a | b","’quoted’"]','{}',1,'2026-11-28 14:50:26.466577','Facilitator','2026-11-28 14:50:26.466577','Facilitator',NULL,'01a222a2-d4d7-773e-bf0a-db38f5102018','existing',NULL,NULL,NULL,9.12180834438994736501e+00,100000.0,1.0e+15,NULL,NULL,NULL,NULL,1.0e+15,0.0,'media','日本語 0.3132066930474475','unannounced','authoritative',NULL,0.0,'naïve café 0.33010716678974783',4,'=1+1 0.6525749326846105',98.8030557026313,NULL,0,NULL,NULL,1000000000000000);
INSERT INTO "profile" VALUES('01a222a2-d52b-701d-8fdc-d754f27b4b71','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'confirmed',NULL,NULL,'=1+1 0.5114762400227343','["C:\\temp","日本語"]','{"C:\\temp":"naïve café"}',1,'2026-11-28 14:50:26.475424','Facilitator','2026-11-28 14:50:26.475424','Facilitator',NULL,'01a222a2-d4f7-7571-aafb-814fdaaf11c5','existing',1.48756498970916588579e+01,0.0,1.0e+15,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5.23711722285840721715e+01,NULL,'semi-structured',NULL,NULL,'questionable',100.0,0.0,'naïve café 0.5627755309150185',NULL,'<b>bold</b> 0.9391957203146831',NULL,NULL,NULL,NULL,NULL,711723612376281);
INSERT INTO "profile" VALUES('01a222a2-d913-71dd-bb6b-6aa712bf769a','01a222a2-d3c4-7904-b12b-c584c5d26879',4,2560,'assumed',NULL,NULL,NULL,'["Retail","late data","naïve café"]','{}',1,'2026-11-28 14:50:27.475678','Facilitator','2026-11-28 14:50:27.475678','Facilitator',NULL,'01a222a2-d4f7-7571-aafb-814fdaaf11c5','existing',NULL,NULL,NULL,NULL,NULL,1.52719562731413525114e+01,'on request',NULL,NULL,9.1727673846200460158e+01,NULL,NULL,NULL,'日本語 0.9685067724996175',NULL,NULL,1.38826156043249540063e+01,NULL,NULL,NULL,NULL,3.97190400257174669462e+00,NULL,NULL,NULL,'search',0);
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
INSERT INTO "reading" VALUES('01a222a2-d6da-7414-8046-e6e3c9adbfab','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1536,'unknown','<b>bold</b> 0.5410324921145072','’quoted’ 0.7409512389905333','=1+1 0.31950625885989414','["’quoted’"]','{}',3,'2026-11-28 14:50:26.906481','Facilitator','2026-11-28 14:50:27.413680','Facilitator',NULL,'01a222a2-d6cf-7632-93fd-a6abe50b0836','1994-03-25',1.0e+15,1000000000000000,NULL);
INSERT INTO "reading" VALUES('01a222a2-d6e7-789e-aaaf-688318e955b6','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,'<b>bold</b> 0.48711800364210034','日本語 0.6435595123558242','日本語 0.1741455651843582','["=1+1","C:\\temp","late data"]','{}',1,'2026-11-28 14:50:26.919426','Facilitator','2026-11-28 14:50:26.919426','Facilitator',NULL,'01a222a2-d6b8-7116-aabc-2081ce4416dd','2076-09-09',-1.0e+15,0,'a | b 0.5602305108431391');
INSERT INTO "reading" VALUES('01a222a2-d6ec-7428-9386-dfd9393ff1c6','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'assumed',NULL,NULL,NULL,'["’quoted’"]','{}',1,'2026-11-28 14:50:26.924371','Facilitator','2026-11-28 14:50:26.924371','Facilitator',NULL,'01a222a2-d6cf-7632-93fd-a6abe50b0836','2065-05-27',-9.99999999999950624999e+14,383968510729487,'two
lines 0.5922904595663053');
INSERT INTO "reading" VALUES('01a222a2-d854-7832-bb47-691dcb997550','01a222a2-d3c4-7904-b12b-c584c5d26879',4,1024,NULL,'日本語 0.5567999510787345',NULL,NULL,'[]','{}',2,'2026-11-28 14:50:27.284791','Facilitator','2026-11-28 14:50:27.413680','Facilitator',NULL,'01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3','2001-11-07',-1.0e+15,1000000000000000,'C:\temp 0.40225739563718854');
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
INSERT INTO "requirement" VALUES('01a222a2-d72b-7371-bd24-68d22c6fdba6','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'estimated','two
lines 0.1893980880966567',NULL,NULL,'[]','{"late data":"C:\\temp"}',1,'2026-11-28 14:50:26.987213','Facilitator','2026-11-28 14:50:26.987213','Facilitator',NULL,'’quoted’ 0.48872330065268177',NULL,'won''t','=1+1 0.20903954923536394',NULL,'agreed',NULL,'Retail 0.529037099046871','ok',NULL,'0000000000000000000000000000000000000000000000000000000000000000',NULL);
INSERT INTO "requirement" VALUES('01a222a2-d741-7578-b07b-a3c269ee620e','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'confirmed','two
lines 0.0075863081538875','日本語 0.4154459098934601',NULL,'[]','{}',1,'2026-11-28 14:50:27.009553','Facilitator','2026-11-28 14:50:27.009553','Facilitator',NULL,'’quoted’ 0.5227291189878979',NULL,NULL,'a | b 0.6480508547194067',NULL,'rejected','other',NULL,'suspect','Retail 0.24103545896307965','0000000000000000000000000000000000000000000000000000000000000000',NULL);
INSERT INTO "requirement" VALUES('01a222a2-d74e-7184-9b95-c6694a22f0ae','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,'late data 0.4697880859978477',NULL,'two
lines 0.8480443781168608','[]','{}',1,'2026-11-28 14:50:27.023083','Facilitator','2026-11-28 14:50:27.023083','Facilitator',NULL,'<b>bold</b> 0.7789572353797792','functional','should',NULL,'analyze','draft',NULL,'late data 0.4367534440073523','ok','=1+1 0.28821519780720495','0000000000000000000000000000000000000000000000000000000000000000','late data 0.7502099930972633');
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
INSERT INTO "response" VALUES('01a222a2-d6f8-7afe-9480-424704f7965e','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'日本語 0.9070904569670729','<b>bold</b> 0.6698225347224378','<b>bold</b> 0.6513233475525599','[]','{}',2,'2026-11-28 14:50:26.936541','Facilitator','2026-11-28 14:50:27.431608','Facilitator','2026-11-28 14:50:27.431608','01a222a2-d6b8-7116-aabc-2081ce4416dd',5,NULL,'Retail 0.3442831960284647','’quoted’ 0.8808948521366485');
INSERT INTO "response" VALUES('01a222a2-d715-74c7-853d-bb6729a8c292','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'assumed',NULL,'=1+1 0.7534676890100536','<b>bold</b> 0.32554641024909214','[]','{}',1,'2026-11-28 14:50:26.965670','Facilitator','2026-11-28 14:50:26.965670','Facilitator',NULL,'01a222a2-d6d5-74fc-b892-0dcf3f1ea5f3',0,'2027-03-25','naïve café 0.7107524936739401','<b>bold</b> 0.003955332996629979');
INSERT INTO "response" VALUES('01a222a2-d71f-7be3-b561-b2b7d9dfa9d0','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'stated','a | b 0.6066997184883403',NULL,NULL,'[]','{"naïve café":"C:\\temp"}',2,'2026-11-28 14:50:26.976052','Facilitator','2026-11-28 14:50:27.630578','Facilitator',NULL,'01a222a2-d6b8-7116-aabc-2081ce4416dd',0,'1947-02-04',NULL,'=1+1 0.11983713836985044');
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
INSERT INTO "session" VALUES('01a222a2-d7cb-76d9-9bb0-74705128f8ef','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,NULL,'<b>bold</b> 0.9083465911846246','Retail 0.44572077107433594','[]','{}',1,'2026-11-28 14:50:27.147670','Facilitator','2026-11-28 14:50:27.147670','Facilitator',NULL,'naïve café 0.6343880725821892',NULL,'1972-06-12',NULL,619,'C:\temp 0.2527236929044979',NULL,'naïve café 0.8610536542626874','{"=1+1":"=1+1"}',NULL,NULL,'{}','{}');
INSERT INTO "session" VALUES('01a222a2-d7d9-7b83-a198-93c5cc4bedbb','01a222a2-d3c4-7904-b12b-c584c5d26879',2,4096,'estimated','a | b 0.26566866254427135','Retail 0.6268701015485368',NULL,'["late data"]','{}',3,'2026-11-28 14:50:27.161421','Facilitator','2026-11-28 14:50:27.528164','Facilitator',NULL,'日本語 0.771896505503478',NULL,'2060-01-07',NULL,1,NULL,NULL,NULL,'{"=1+1":"C:\\temp"}',NULL,NULL,'{"Retail":"naïve café"}','{}');
INSERT INTO "session" VALUES('01a222a2-d7e3-74d7-9a98-3e04c267a4a2','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'confirmed','=1+1 0.32031861628409','two
lines 0.5391622875702737','Retail 0.5437859988191084','["<b>bold</b>","two\nlines","C:\\temp"]','{"C:\\temp":"’quoted’"}',1,'2026-11-28 14:50:27.171784','Facilitator','2026-11-28 14:50:27.171784','Facilitator',NULL,'late data 0.24663340801741718',NULL,'1952-06-19',NULL,1222,NULL,NULL,'Retail 0.5594802739277982','{}',NULL,NULL,'{}','{}');
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
INSERT INTO "skill" VALUES('01a222a2-d65b-77cc-be4d-706b0e1d6e22','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'confirmed','late data 0.3286411026111701',NULL,NULL,'["<b>bold</b>","a | b"]','{}',1,'2026-11-28 14:50:26.779719','Facilitator','2026-11-28 14:50:26.779719','Facilitator',NULL,'naïve café 0.6995045876204917',NULL,'both',NULL,0,NULL,0.0,'own','Retail 0.3244778986138014');
INSERT INTO "skill" VALUES('01a222a2-d66c-769c-baa3-0e060b308f48','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,'naïve café 0.6078580695556354',NULL,NULL,'["<b>bold</b>","naïve café","=1+1"]','{}',1,'2026-11-28 14:50:26.796758','Facilitator','2026-11-28 14:50:26.796758','Facilitator',NULL,'=1+1 0.7555281204448485',NULL,'both',NULL,4,NULL,NULL,NULL,NULL);
INSERT INTO "skill" VALUES('01a222a2-d678-7684-a83b-00dd69ffb3a9','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,'日本語 0.7522540545942696',NULL,'naïve café 0.8702219322743177','[]','{}',1,'2026-11-28 14:50:26.808481','Facilitator','2026-11-28 14:50:26.808481','Facilitator',NULL,'日本語 0.74381410866067',NULL,'both',NULL,1,1.0e+15,8.74378217765637089087e+01,'own','日本語 0.8104008924070872');
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
INSERT INTO "step" VALUES('01a222a2-d5f0-798b-a564-a382aa0726e4','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'unknown','Retail 0.020851075315907464',NULL,'<b>bold</b> 0.16669811751668695','["two\nlines","C:\\temp"]','{}',1,'2026-11-28 14:50:26.672427','Facilitator','2026-11-28 14:50:26.672427','Facilitator',NULL,'late data 0.9413497014564688','analyze','future',NULL,NULL,'=1+1 0.15428865680173232','late data 0.9467820693149293','01a222a2-d5c1-797b-8931-20814b1118f8',NULL,NULL,'[]',0.0,1.0e+15,NULL,NULL,0,NULL,NULL,NULL,24290554129809,1,NULL,NULL,NULL,NULL,NULL,'replatform','C:\temp 0.11909343724707233',NULL,5.59962541569701741659e+01,NULL);
INSERT INTO "step" VALUES('01a222a2-d608-7fe5-8624-8c7243b33419','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,'a | b 0.7547485637932494','Retail 0.05206448457058788',NULL,'["late data"]','{"’quoted’":"naïve café"}',2,'2026-11-28 14:50:26.696628','Facilitator','2026-11-28 14:50:27.303631','Facilitator',NULL,'<b>bold</b> 0.5538198662371774','analyze','both','01a222a2-d5d0-7efc-a7e7-aa672ed37d86','日本語 0.3599909240617184','’quoted’ 0.27948828671010884','’quoted’ 0.08366348394034806','01a222a2-d59c-7635-bc35-997e7d1ed173',NULL,'日本語 0.5654685830158099','["日本語"]',7.04597294457303124914e+00,1.0e+15,NULL,1.0e+15,0,NULL,0.0,1.0e+15,NULL,17,0.01,NULL,2.02411738498206048584e+01,NULL,'=1+1 0.22509934230030493',NULL,'two
lines 0.29176902091937773','medium',1.0e+15,NULL);
INSERT INTO "step" VALUES('01a222a2-d611-75fd-b497-83ed310abad4','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,NULL,'’quoted’ 0.501048200315799',NULL,'[]','{}',1,'2026-11-28 14:50:26.705320','Facilitator','2026-11-28 14:50:26.705320','Facilitator',NULL,'naïve café 0.5042343550005652','analyze','current',NULL,NULL,'<b>bold</b> 0.6608533108472175','’quoted’ 0.25460402462682086','01a222a2-d59c-7635-bc35-997e7d1ed173',NULL,NULL,'["two\nlines","naïve café","日本語"]',1.67774615224986725081e+01,NULL,100.0,NULL,4,1,0.0,3.93940641156558442048e+01,0,87,10000.0,1.73221033776681849754e+01,5.09747306889322828729e+01,'naïve café 0.35973135127600175',NULL,NULL,NULL,'low',0.0,NULL);
INSERT INTO "step" VALUES('01a222a2-d84b-7bd5-9190-3a158e47a404','01a222a2-d3c4-7904-b12b-c584c5d26879',4,4096,NULL,NULL,NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.275375','Facilitator','2026-11-28 14:50:27.275375','Facilitator',NULL,'a | b 0.8735410897598519','analyze','future','01a222a2-d5ec-784b-a002-1ee16cf3321c',NULL,NULL,NULL,NULL,NULL,NULL,'["Retail"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,76.4125248188823,537344236021727,79,NULL,NULL,NULL,'=1+1 0.6467402011152754',NULL,NULL,NULL,NULL,0.0,NULL);
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
INSERT INTO "tool" VALUES('01a222a2-d5d0-7efc-a7e7-aa672ed37d86','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'two
lines 0.5080783647537448','日本語 0.7829263134570688','a | b 0.8020869677805449','[]','{}',1,'2026-11-28 14:50:26.640581','Facilitator','2026-11-28 14:50:26.640581','Facilitator',NULL,'=1+1 0.37950634767851676','commercial','future','<b>bold</b> 0.27606278608386625','<b>bold</b> 0.6057791222780027','C:\temp 0.7791397425339686',NULL,NULL,NULL);
INSERT INTO "tool" VALUES('01a222a2-d5e0-70aa-91b3-9d2676fa9659','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'estimated','a | b 0.44102019666278236',NULL,NULL,'[]','{"two\nlines":"=1+1"}',2,'2026-11-28 14:50:26.656657','Facilitator','2026-11-28 14:50:27.499796','Facilitator',NULL,'naïve café 0.10554042877522518',NULL,'both','Retail 0.916341667652535','a | b 0.2534908105250847',NULL,NULL,NULL,0);
INSERT INTO "tool" VALUES('01a222a2-d5ec-784b-a002-1ee16cf3321c','01a222a2-d3c4-7904-b12b-c584c5d26879',3,512,NULL,'naïve café 0.43199120045158557','late data 0.571428645314855',NULL,'[]','{"late data":"Retail"}',2,'2026-11-28 14:50:26.668282','Facilitator','2026-11-28 14:50:27.403241','Facilitator',NULL,'two
lines 0.6427444191716964','cloud service','both','’quoted’ 0.021664682628631304',NULL,'=1+1 0.39724458542906926','1962-02-05',9.69908679493132837041e+01,0);
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
INSERT INTO "waiver" VALUES('01a222a2-d80b-739c-be48-965e3778f43e','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,'assumed','’quoted’ 0.22883405817469338',NULL,NULL,'["late data","Retail"]','{}',2,'2026-11-28 14:50:27.211540','Facilitator','2026-11-28 14:50:27.467771','Facilitator',NULL,'naïve café 0.0634480','section','01a222a2-d608-7fe5-8624-8c7243b33419',NULL,'two
lines 0.4748392663421839','Retail 0.1061808064186176');
INSERT INTO "waiver" VALUES('01a222a2-d81c-7f75-9083-a2417deed222','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,'unknown','’quoted’ 0.8441806982082882','=1+1 0.42984042828874447','C:\temp 0.7295423466215091','["Retail","two\nlines","日本語"]','{"’quoted’":"late data"}',1,'2026-11-28 14:50:27.228469','Facilitator','2026-11-28 14:50:27.228469','Facilitator',NULL,'Retail 0.97821196736','section','01a222a2-d67b-7dc9-9d3f-2d45e2887104',NULL,'late data 0.6256938326954904','naïve café 0.4546584215100363');
INSERT INTO "waiver" VALUES('01a222a2-d821-71a9-a7b3-b8cd3d74a79e','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,NULL,NULL,NULL,'C:\temp 0.5625261298072678','[]','{"Retail":"日本語"}',1,'2026-11-28 14:50:27.233112','Facilitator','2026-11-28 14:50:27.233112','Facilitator',NULL,'a | b 0.625265997011','engagement','01a222a2-d72b-7371-bd24-68d22c6fdba6',NULL,'=1+1 0.21890951911814482','late data 0.170436758216442');
INSERT INTO "waiver" VALUES('01a222a2-d89b-78f5-a46b-76dc2434e98d','01a222a2-d3c4-7904-b12b-c584c5d26879',4,1536,NULL,NULL,NULL,NULL,'[]','{"<b>bold</b>":"’quoted’"}',1,'2026-11-28 14:50:27.355579','Facilitator','2026-11-28 14:50:27.355579','Facilitator',NULL,'日本語 0.51642678455377','engagement',NULL,'’quoted’ 0.25631497607509834','<b>bold</b> 0.8238946322005031','=1+1 0.788555328326452');
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
INSERT INTO "workflow" VALUES('01a222a2-d59c-7635-bc35-997e7d1ed173','01a222a2-d3c4-7904-b12b-c584c5d26879',1,1024,NULL,'C:\temp 0.5347632180856879','a | b 0.5284814960517538','naïve café 0.31536636965384823','["late data","=1+1"]','{}',1,'2026-11-28 14:50:26.589069','Facilitator','2026-11-28 14:50:26.589069','Facilitator',NULL,'日本語 0.8689309693312387','current',NULL,'[]',NULL,3,'two
lines 0.6254518735427501','late data 0.22856016090522546','naïve café 0.4116430517162146','naïve café 0.40771786541379473',NULL,NULL,8.34445853598272435647e+01,1.0e+15,1.0e+15,100.0,0.0);
INSERT INTO "workflow" VALUES('01a222a2-d5c1-797b-8931-20814b1118f8','01a222a2-d3c4-7904-b12b-c584c5d26879',2,2048,NULL,'a | b 0.27363318955870597','a | b 0.9589513983478465','=1+1 0.6061603719535075','[]','{}',1,'2026-11-28 14:50:26.625972','Facilitator','2026-11-28 14:50:26.625972','Facilitator',NULL,'日本語 0.225027830064511','current','late data 0.22624800773903986','["microservices","data lake"]',NULL,3,'naïve café 0.280172569160838',NULL,NULL,'two
lines 0.3792765365773795','a | b 0.13944117809385492',7.69980983013503532657e+01,0.0,NULL,1.0e+15,0.0,3.99327228755184862043e+01);
INSERT INTO "workflow" VALUES('01a222a2-d5c8-7d19-8774-dad7b9825117','01a222a2-d3c4-7904-b12b-c584c5d26879',3,3072,'estimated','<b>bold</b> 0.8331301915624558','’quoted’ 0.1451435556244538','’quoted’ 0.9531113654984892','["Retail"]','{}',2,'2026-11-28 14:50:26.632673','Facilitator','2026-11-28 14:50:27.723803','Facilitator',NULL,'’quoted’ 0.7253743076900668','future','two
lines 0.9338974087966286','["data warehouse"]',NULL,1,'naïve café 0.8972318577365','Retail 0.25041213288033703','two
lines 0.261744882712022','late data 0.7449157638361875','two
lines 0.3631424497422032',8.04460769319258872656e+01,NULL,3.08127957921378161634e+01,7.4346899341591,0.0,1.0e+15);
INSERT INTO "workflow" VALUES('01a222a2-d8b3-7117-8b11-7062dd76b17f','01a222a2-d3c4-7904-b12b-c584c5d26879',4,2560,'assumed','Retail 0.742135444888249',NULL,NULL,'[]','{}',1,'2026-11-28 14:50:27.379736','Facilitator','2026-11-28 14:50:27.379736','Facilitator',NULL,'<b>bold</b> 0.1465421752269691','future','<b>bold</b> 0.9750606327806371','[]',NULL,5,NULL,NULL,'’quoted’ 0.3980508582795599',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1.51740670813049760567e+00);
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
COMMIT;
