"""What kind of thing a box is, for its icon: the captured class decides, a step is recognised by its tool's name."""

from __future__ import annotations

import re

from discovery.model.interfaces import Input, Output
from discovery.model.workflow import Step

Captured = Input | Step | Output

_INPUTS = {
    "batch: database": "database",
    "batch: data feed": "file",
    "stream: IoT telemetry": "sensor",
    "stream: operational metrics": "stream",
    "stream: logs": "stream",
    "stream: clickstream": "stream",
    "stream: gaming statistics": "stream",
    "data warehouse": "warehouse",
    "flat file: legacy": "file",
    "flat file: third party": "file",
    "API endpoint": "api",
    "public dataset": "dataset",
    "licensed dataset": "dataset",
    "SaaS application": "application",
    "message broker": "queue",
    "spreadsheet": "dataset",
    "documents and media": "file",
    "mainframe": "database",
    "webhook": "api",
    "existing data product": "dataset",
}
_OUTPUTS = {
    "further analysis": "people",
    "BI, visualisation, dashboard": "dashboard",
    "ML and AI": "model",
    "export: Excel": "dataset",
    "export: CSV/flat file": "file",
    "hosted dataset: internal": "dataset",
    "hosted dataset: external": "dataset",
    "API": "api",
    "alert": "alert",
    "write-back (reverse ETL)": "application",
    "event stream": "stream",
    "embedded analytics": "dashboard",
    "regulatory submission": "report",
    "paginated report": "report",
}
_STAGES = {"collect": "tool", "prepare": "transformation", "store": "database", "analyze": "model"}
_TOOLS = (
    ("queue", "kafka kinesis msk pubsub rabbitmq eventhub broker queue topic"),
    ("stream", "streaming firehose flink cdc debezium dms"),
    ("lake", "lake lakehouse s3 adls gcs blob hdfs iceberg delta hudi minio object"),
    ("warehouse", "warehouse redshift snowflake bigquery synapse teradata netezza vertica mart"),
    ("database", "database oracle mysql postgres postgresql sqlserver mongodb dynamodb cassandra rds aurora redis"),
    ("dashboard", "dashboard tableau looker quicksight powerbi superset qlik grafana"),
    ("people", "analyst analysts manual manually hand"),
    ("dataset", "excel spreadsheet spreadsheets"),
    ("api", "api rest graphql gateway webhook"),
    ("file", "sftp ftp file files csv"),
    ("model", "model models forecast sagemaker mlflow scoring prediction training"),
)
_KIND_OF_WORD = {word: kind for kind, words in _TOOLS for word in words.split()}


def kind_of(row: Captured, tool: str = "") -> str:
    """The icon's key for an input, output or step; ``tool`` is the name of the step's tool."""
    if isinstance(row, Input):
        return _INPUTS.get(row.input_class or "", "database" if row.engine_class else "unknown")
    if isinstance(row, Output):
        return _OUTPUTS.get(row.output_class or "", "unknown")
    for text in (tool, row.name):
        for word in re.findall(r"[a-z0-9]+", text.lower()):
            if word in _KIND_OF_WORD:
                return _KIND_OF_WORD[word]
    return _STAGES[row.stage]
