"""What many pages show: grids, tables, charts, downloads, the live diagram."""
