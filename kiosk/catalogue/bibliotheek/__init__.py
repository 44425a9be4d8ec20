"""bibliotheek.be: the catalogue of the Flemish public libraries."""
