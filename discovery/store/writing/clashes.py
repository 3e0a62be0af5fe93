"""What a person changes without having seen what is there now: refused field by field, with who was before."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from discovery.model import mapping_words
from discovery.model.edits import ANY
from discovery.model.errors import Clash, Conflict
from discovery.model.past import json_value
from discovery.model.row import Row
from discovery.store.reading.read import CHANGE
from discovery.store.writing.history_lines import same

_MOST_ASKED, _MOST_LOOKED_BACK = 20, 200
"""For so many clashes of one change it is looked up who was before, and in so many changes of the field."""

_SOMEBODY = "somebody else"


class Clashes:
    """The clashes of one piece of work of ``who``; ``connection`` gives its transaction, all that was done written."""

    def __init__(self, connection: Callable[[], sa.Connection], engagement_id: str, who: str) -> None:
        self._connection = connection
        self._engagement_id = engagement_id
        self._who = who
        self._asked = 0

    def refuse_unseen(self, row: Row, wanted: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
        """Raises Conflict naming every field whose value of now is neither the one seen nor the one wanted."""
        stored = {name: mapping_words.value_of(row, name) for name in wanted}
        clashes = tuple(
            Clash(row.section, row.id, name, json_value(value), json_value(stored[name]), self._who_set(row, name))
            for name, value in wanted.items()
            if value != stored[name] and seen.get(name, ANY) is not ANY and not same(seen[name], stored[name])
        )
        if clashes:
            by = clashes[0].by if clashes[0].by != self._who else _SOMEBODY
            raise Conflict(
                f"{row.code} was changed by {by} while you were editing it.",
                {"section": row.section, "id": row.id, "field": clashes[0].field},
                clashes=clashes,
            )

    def _who_set(self, row: Row, name: str) -> str:
        """Who gave a field, or one word of it, its present value: not always who changed the row last.

        Looked for in the history for the first clashes alone, and not far back: others wait for their turn meanwhile.
        """
        self._asked += 1
        if self._asked > _MOST_ASKED:
            return _SOMEBODY
        field = mapping_words.field_of(name)
        query = sa.select(CHANGE.c.who, CHANGE.c.old, CHANGE.c.new).where(
            CHANGE.c.engagement_id == self._engagement_id,
            CHANGE.c.row_id == row.id,
            CHANGE.c.field == field,
        )
        newest = self._connection().execute(query.order_by(CHANGE.c.revision.desc()).limit(_MOST_LOOKED_BACK)).all()
        for line in newest:
            changed = [word for word, _, _ in mapping_words.steps(field, json.loads(line.old), json.loads(line.new))]
            if name == field or name in changed:
                return str(line.who)
        return row.created_by if len(newest) < _MOST_LOOKED_BACK else _SOMEBODY
