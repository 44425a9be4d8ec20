"""What ``kiosk`` can do, a module each: ``HELP``, ``MANUAL``, ``arguments(parser)`` and ``run(args)``.

They are imported to show ``--help``, so at the top they import nothing that is slow.
"""
