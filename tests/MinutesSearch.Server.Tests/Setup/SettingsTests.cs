using MinutesSearch.Server.Setup;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Setup;

public class SettingsTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public void Defaults_are_within_their_ranges() => Assert.All(SettingsTable.All, setting => Assert.Null(setting.Fault(setting.Default)));

    [Fact]
    public void Names_give_variables_and_options()
    {
        Assert.Equal("MINUTES_RATE_LIMIT", SettingsTable.RateLimit.Variable);
        Assert.Equal("--rate-limit", SettingsTable.RateLimit.Option);
    }

    [Fact]
    public void The_command_line_counts_more_than_the_environment_and_that_more_than_the_file()
    {
        using var folder = new DataFolder();
        folder.Write(SettingsSources.FileName, """{ "rateLimit": 1, "rateBurst": 2, "cacheSeconds": 3, "demo": false, "corsOrigins": ["https://a.example", "https://b.example"] }""");
        var settings = SettingsSources.Read(
            new Dictionary<string, string> { ["data"] = folder.Path, ["rateLimit"] = "100" }, null,
            new Dictionary<string, string> { ["MINUTES_RATE_LIMIT"] = "10", ["MINUTES_RATE_BURST"] = "20" });
        Assert.Equal(100, settings.Get(SettingsTable.RateLimit));
        Assert.Equal(20, settings.Get(SettingsTable.RateBurst));
        Assert.Equal(3, settings.Get(SettingsTable.CacheSeconds));
        Assert.False(settings.Get(SettingsTable.Demo));
        Assert.Equal(["https://a.example", "https://b.example"], settings.Get(SettingsTable.CorsOrigins));
        Assert.Equal(2_000, settings.Get(SettingsTable.QueryLength));
    }

    [Theory]
    [InlineData("""{ "rateLimit": "many" }""", "rateLimit", "whole number from 0")]
    [InlineData("""{ "ratelimits": 5 }""", "ratelimits", "rateLimit")]
    [InlineData("""{ "urls": "not an address" }""", "urls", "http://0.0.0.0:5080")]
    [InlineData("""{ "data": "elsewhere" }""", "data", "command line")]
    [InlineData("""{ "demo": "perhaps" }""", "demo", "on or off")]
    [InlineData("""{ "trustedProxies": ["nobody"] }""", "trustedProxies", "IP addresses")]
    [InlineData("""{ "corsOrigins": "example.org" }""", "corsOrigins", "origins such as")]
    [InlineData("""[]""", "minutes.settings.json", "object")]
    [InlineData("""{""", "minutes.settings.json", "cannot be read")]
    public void A_mistake_in_the_file_is_named(string file, string name, string reason)
    {
        using var folder = new DataFolder();
        folder.Write(SettingsSources.FileName, file);
        var fault = Assert.Throws<SettingsException>(() => SettingsSources.Read(new Dictionary<string, string> { ["data"] = folder.Path }, null, Nothing));
        Assert.Contains(name, fault.Message);
        Assert.Contains(reason, fault.Message);
    }

    [Fact]
    public void A_mistake_in_the_environment_names_the_variable()
    {
        var fault = Assert.Throws<SettingsException>(() => SettingsSources.Read(Nothing, null, new Dictionary<string, string> { ["MINUTES_RATE_LIMIT"] = "-1" }));
        Assert.Contains("rateLimit", fault.Message);
        Assert.Contains("MINUTES_RATE_LIMIT", fault.Message);
    }

    [Fact]
    public void A_settings_file_that_a_person_names_must_exist() =>
        Assert.Contains("nowhere.json", Assert.Throws<SettingsException>(() => SettingsSources.Read(Nothing, "nowhere.json", Nothing)).Message);

    [Fact]
    public void Unknown_variables_are_told() =>
        Assert.Equal(["MINUTES_RATELIMIT"], SettingsSources.Unknown(new Dictionary<string, string> { ["MINUTES_RATELIMIT"] = "1", ["MINUTES_RATE_LIMIT"] = "1", ["HOME"] = "/" }));

    [Fact]
    public void A_wrong_engine_stops_the_start_and_lists_the_right_ones()
    {
        using var folder = new DataFolder();
        var settings = Settings.Defaults.With(SettingsTable.Data, folder.Path).With(SettingsTable.Engine, "elastic");
        Assert.Contains("Engines: lucene", Assert.Throws<SettingsException>(() => Backend.Open(settings, TimeProvider.System, IndexAccess.Read)).Message);
    }

    [Theory]
    [InlineData("yaer", "year")]
    [InlineData("pagesize", "pageSize")]
    [InlineData("facet", "facets")]
    public void The_nearest_name_is_the_one_meant(string typed, string meant) =>
        Assert.Equal(meant, Nearest.Of(typed, ["q", "year", "page", "pageSize", "facets", "facetLimit", "from", "to"]));
}
