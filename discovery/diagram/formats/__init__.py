"""The picture as files of every kind, each a pure function of a Graph."""
