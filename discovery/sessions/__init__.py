"""Sessions: the agenda of the next one, and what happened in one that was held; how it is sent is the document's."""
