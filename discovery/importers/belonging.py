"""Files of artefacts belong to the engagement they came with: a fingerprint that names another one's gives nothing.

Nor does it say whether there is such a file: what happens is the same either way.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from discovery.importers.engagement_file import EngagementFile
from discovery.model.agreement import Artefact
from discovery.model.edits import Add, Confirm, Edit, Fill, Set
from discovery.model.errors import Refused
from discovery.model.record import Record

_FINGERPRINT = "sha256"


def own_files(file: EngagementFile, here: Record | None = None) -> EngagementFile:
    """The same file, whose artefacts name only files that came along, or that the engagement ``here`` has already."""
    own: set[str | None] = {None, *file.files, *(row.sha256 for row in (here.artefacts if here else ()))}
    before = {row.id: row.sha256 for row in here.artefacts} if here else {}

    def belonging(row: Artefact) -> Artefact:
        if row.sha256 in own:
            return row
        return row.model_copy(update={_FINGERPRINT: before.get(row.id)})

    return replace(file, record=replace(file.record, artefacts=tuple(map(belonging, file.record.artefacts))))


def left_behind(file: EngagementFile) -> tuple[str, ...]:
    """The codes of the artefacts in a file whose own files did not come along."""
    return tuple(row.code for row in file.record.artefacts if row.sha256 and row.sha256 not in file.files)


def refuse_strangers(edits: Iterable[Edit], here: Callable[[], Record]) -> None:
    """Raise Refused where an artefact is given a fingerprint that none of this engagement, ``here``, has."""
    named = [(edit, value) for edit in edits for value in _given(edit) if value not in (None, "")]
    known = {row.sha256 for row in here().artefacts} if named else set()
    for edit, value in named:
        if not isinstance(value, str) or value not in known:
            where = {"section": "artefacts", "id": getattr(edit, "id", None) or "", "field": _FINGERPRINT}
            raise Refused("A fingerprint is written by the program when a file is added.", where)


def _given(edit: Edit) -> Sequence[object]:
    if isinstance(edit, Set):
        return [edit.value] if edit.section == Artefact.section and edit.field == _FINGERPRINT else []
    if isinstance(edit, Add | Fill) and edit.section != Artefact.section:
        return []
    return [edit.values[_FINGERPRINT]] if isinstance(edit, Add | Fill | Confirm) and _FINGERPRINT in edit.values else []
