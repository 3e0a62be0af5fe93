"""Files that no person reads but another tool: what each needs is imported when it is asked for."""

from discovery.model.record import Record


def as_odcs(record: Record, _choice: object) -> bytes:
    """A data contract for each output, in a zip."""
    from discovery.exporters.odcs import write

    return write(record)


def as_openlineage(record: Record, _choice: object) -> bytes:
    """The data sets and jobs of the workflow, today's and the wanted one, as a JSON list of events."""
    from discovery.exporters.openlineage import write

    return write(record)


def as_reqif(record: Record, _choice: object) -> bytes:
    """Requirements and outcomes with what leads from one to the other."""
    from discovery.exporters.reqif import write

    return write(record)
