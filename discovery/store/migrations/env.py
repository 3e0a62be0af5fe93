"""Runs migrations on the connection that the start-up gate hands over; the gate owns the transaction."""

from alembic import context

from discovery.model.tables import described

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=described(),
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
