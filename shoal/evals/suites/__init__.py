"""The suites that come with Shoal, one file each."""
