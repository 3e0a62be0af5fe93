"""Every enumeration of the domain, in the words people say; the stored value is the word itself.

Values are data: renaming one needs a migration. Every list of kinds ends with "other".
"""

from typing import Literal, get_args

Confidence = Literal["confirmed", "stated", "estimated", "assumed", "unknown"]
NotAnswered = Literal["unknown", "out of scope", "business priority", "architecture constraint", "other"]

REASONS = tuple(word for word in get_args(NotAnswered) if word != "unknown")
"""Why something does not apply."""

State = Literal["current", "future", "both"]
Stage = Literal["generate", "collect", "prepare", "store", "analyze", "deliver"]
WorkStage = Literal["collect", "prepare", "store", "analyze"]
Nature = Literal["business", "technical"]
Priority = Literal["must", "should", "could", "won't"]

EngagementKind = Literal["greenfield", "re-architect", "migrate", "assess only"]
EngagementStatus = Literal["preparing", "in discovery", "in review", "signed off", "closed"]
PersonRole = Literal[
    "sponsor",
    "business owner",
    "data owner",
    "steward",
    "data engineer",
    "analyst",
    "data scientist",
    "ML engineer",
    "BI developer",
    "platform engineer",
    "security",
    "privacy",
    "compliance",
    "architect",
    "product owner",
    "project manager",
    "operations",
    "end user",
    "facilitator",
    "scribe",
    "reviewer",
    "other",
]
Influence = Literal[
    "high power, high interest", "high power, low interest", "low power, high interest", "low power, low interest"
]

Horizon = Literal["current", "desired future"]
OutcomeCategory = Literal[
    "modernise: cut cost",
    "modernise: speed",
    "modernise: simplify",
    "modernise: add capability",
    "move to the cloud",
    "migrate from another cloud or SaaS",
    "leave a proprietary platform for open source",
    "replace custom in-house tools",
    "add DataOps (CI/CD)",
    "integrate hybrid, multi-cloud and SaaS",
    "greenfield workflow, product or service",
    "standardise workflows",
    "develop machine-learning models",
    "real-time KPI dashboards",
    "quality and trust",
    "compliance",
    "resilience",
    "self-service",
    "monetise data",
    "sustainability",
    "other",
]
OutcomeStatus = Literal["proposed", "agreed", "achieved", "dropped"]

ProposedFor = Literal["people", "outcomes", "constraints", "measures", "sessions"]

Timing = Literal["existing", "anticipated"]
ConstraintCategory = Literal[
    "budget",
    "timeline",
    "people and skills (training)",
    "internal rules",
    "external regulation",
    "data governance",
    "data lineage",
    "SLAs and KPIs",
    "vendor",
    "partner",
    "cloud provider",
    "SaaS provider",
    "licensing",
    "contract",
    "must keep",
    "security policy",
    "data residency",
    "technology standard",
    "network/site",
    "change freeze",
    "other",
]
Hardness = Literal["must", "prefer"]
ConstraintSource = Literal["law", "contract", "policy", "decision", "physical limit", "other"]
Regulation = Literal[
    "GDPR",
    "UK GDPR",
    "CCPA/CPRA",
    "LGPD",
    "PIPEDA",
    "HIPAA",
    "GLBA",
    "FERPA",
    "COPPA",
    "PCI DSS",
    "SOX",
    "BCBS 239",
    "MiFID II",
    "DORA",
    "NIS2",
    "EU AI Act",
    "EU Data Act",
    "ISO 27001",
    "SOC 2",
    "FedRAMP",
    "21 CFR 11",
    "other",
]

InputClass = Literal[
    "batch: database",
    "batch: data feed",
    "stream: IoT telemetry",
    "stream: operational metrics",
    "stream: logs",
    "stream: clickstream",
    "stream: gaming statistics",
    "data warehouse",
    "flat file: legacy",
    "flat file: third party",
    "API endpoint",
    "public dataset",
    "licensed dataset",
    "SaaS application",
    "message broker",
    "spreadsheet",
    "documents and media",
    "mainframe",
    "webhook",
    "existing data product",
    "other",
]
EngineClass = Literal[
    "relational",
    "key-value",
    "document",
    "in-memory",
    "graph",
    "time series",
    "wide column",
    "ledger",
    "search",
    "vector",
    "object/file",
    "other",
]
Acquisition = Literal["push", "pull"]
Classification = Literal["public", "internal", "confidential", "restricted"]
PersonalData = Literal["none", "personal", "special category", "unknown"]
OutputClass = Literal[
    "further analysis",
    "BI, visualisation, dashboard",
    "ML and AI",
    "export: Excel",
    "export: CSV/flat file",
    "hosted dataset: internal",
    "hosted dataset: external",
    "API",
    "alert",
    "write-back (reverse ETL)",
    "event stream",
    "embedded analytics",
    "regulatory submission",
    "paginated report",
    "other",
]
Frequency = Literal[
    "continuous",
    "every minute",
    "hourly",
    "several times a day",
    "daily",
    "weekly",
    "monthly",
    "quarterly",
    "yearly",
    "on request",
    "other",
]
Mode = Literal["batch", "micro-batch", "streaming", "on request"]
Structure = Literal["structured", "semi-structured", "unstructured", "media"]
SchemaChange = Literal["never", "yearly", "quarterly", "monthly", "weekly", "daily", "unannounced"]
Trust = Literal["authoritative", "reliable", "questionable", "unknown"]
AccessPattern = Literal["point", "range", "scan", "aggregate", "search", "graph", "time window", "full export", "other"]
QualityDimension = Literal[
    "completeness",
    "accuracy",
    "consistency",
    "timeliness",
    "uniqueness",
    "validity",
    "credibility",
    "currentness",
    "accessibility",
    "compliance",
    "confidentiality",
    "efficiency",
    "precision",
    "traceability",
    "understandability",
    "availability",
    "portability",
    "recoverability",
    "other",
]

PartyRole = Literal["producer", "consumer", "both"]
PartyKind = Literal["people", "application", "device fleet", "outside organisation", "public", "other"]

WorkflowState = Literal["current", "future"]
Pattern = Literal[
    "lambda",
    "kappa",
    "medallion",
    "mesh",
    "event-driven",
    "batch ETL",
    "ELT",
    "CDC",
    "lakehouse",
    "data warehouse",
    "data lake",
    "hub and spoke",
    "data virtualisation",
    "microservices",
    "serverless",
    "reverse ETL",
    "other",
]
RDecision = Literal["rehost", "replatform", "refactor", "repurchase", "relocate", "retain", "retire"]
Complexity = Literal["low", "medium", "high"]
ToolKind = Literal[
    "hardware",
    "commercial",
    "custom",
    "OSS",
    "SaaS",
    "cloud service",
    "library",
    "module",
    "source code",
    "other",
]
PracticeKind = Literal[
    "version control",
    "CI",
    "CD",
    "IaC",
    "data tests",
    "schema migration",
    "promotion",
    "secrets",
    "monitoring",
    "rollback",
    "code review",
    "alerting",
    "lineage",
    "data catalogue",
    "incident response",
    "cost control",
    "other",
]
ProvidedBy = Literal["own", "MSP", "partner", "other"]
PartnerKind = Literal["consultant", "vendor", "SaaS provider", "MSP", "cloud provider", "data provider", "other"]
DeficiencyCategory = Literal[
    "speed",
    "quality",
    "cost",
    "reliability",
    "manual work",
    "skills",
    "security",
    "compliance",
    "scalability",
    "usability",
    "missing data",
    "lineage and documentation",
    "vendor dependency",
    "other",
]

MeasureKind = Literal["KPI", "SLA", "SLO", "CSAT", "NPS", "CES", "data quality", "cost", "DORA", "other"]
MeasureScope = Literal["existing", "new", "both"]
Direction = Literal["higher", "lower", "in range"]
SlaProperty = Literal[
    "availability",
    "throughput",
    "error rate",
    "latency",
    "frequency",
    "freshness",
    "retention",
    "time to detect",
    "time to notify",
    "time to repair",
    "response time",
    "recovery point",
    "recovery time",
    "support hours",
    "other",
]
SlaDriver = Literal["regulatory", "analytics", "operational", "contractual", "other"]
WeightingMethod = Literal["points of 100", "equal", "pairwise", "by sponsor", "other"]

RequirementType = Literal[
    "functional",
    "data",
    "quality",
    "performance",
    "availability",
    "security",
    "privacy",
    "compliance",
    "operations",
    "integration",
    "usability",
    "transition",
    "constraint",
    "other",
]
RequirementStatus = Literal["draft", "proposed", "agreed", "rejected"]
LinkState = Literal["ok", "suspect", "orphaned", "overridden"]
Verification = Literal["test", "demonstration", "inspection", "analysis", "other"]
LogKind = Literal["question", "decision", "action", "assumption", "risk", "issue", "parked"]
LogStatus = Literal["open", "in progress", "answered", "decided", "done", "closed", "dropped"]
ArtefactKind = Literal[
    "architecture diagram",
    "process flow",
    "data model",
    "sample data",
    "report",
    "contract",
    "policy",
    "configuration",
    "source code",
    "meeting notes",
    "other",
]
LinkKind = Literal[
    "serves",
    "constrains",
    "produces",
    "consumes",
    "measures",
    "derived_from",
    "satisfies",
    "replaces",
    "resolves",
    "evidenced_by",
    "decided_by",
]
WayToday = Literal["yes", "partly", "no", "unknown", "not applicable"]
WayFuture = Literal["keep", "add", "drop", "change", "undecided", "not applicable"]
WaiverScope = Literal["row", "section", "engagement"]
SessionKind = Literal[
    "kick-off",
    "outcomes and constraints",
    "inputs and outputs",
    "workflow",
    "measures and requirements",
    "review",
    "sign-off",
    "other",
]
Platform = Literal[
    "Amazon MWAA",
    "self-managed",
    "Google Cloud Composer",
    "Astronomer",
    "other",
]
ChangeKind = Literal["add", "set", "remove", "restore"]
