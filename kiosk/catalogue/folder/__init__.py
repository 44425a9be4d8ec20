"""A folder or a stick with files, and a spreadsheet beside them."""
