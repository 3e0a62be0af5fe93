"""Who looks at what: the one store of this process, browsers, page tokens, the lock, and the state of a page."""
