namespace MinutesSearch.Server.Setup;

/// <summary>A setting that cannot be used: its message names the setting, where it was given, and what it may be.</summary>
internal sealed class SettingsException(string message) : Exception(message);
