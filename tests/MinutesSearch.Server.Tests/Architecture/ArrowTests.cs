using System.Reflection;
using MinutesSearch.Archive;
using MinutesSearch.Ingest;
using MinutesSearch.Lucene;
using MinutesSearch.Query;
using NetArchTest.Rules;

namespace MinutesSearch.Server.Tests.Architecture;

/// <summary>The arrows of docs/architecture.md. A new arrow, or a circle, fails here.</summary>
public class ArrowTests
{
    private static readonly Assembly Core = typeof(MinutesQuery).Assembly;
    private static readonly Assembly Ingest = typeof(PageReader).Assembly;
    private static readonly Assembly Archive = typeof(MinutesArchive).Assembly;
    private static readonly Assembly Lucene = typeof(LuceneEngine).Assembly;
    private static readonly Assembly Server = typeof(Backend).Assembly;

    [Fact]
    public void The_core_needs_nothing_but_the_platform() => Assert.All(References(Core), name => Assert.StartsWith("System.", name));

    [Fact]
    public void Siblings_see_the_core_and_never_each_other()
    {
        foreach (var sibling in new[] { Ingest, Archive, Lucene })
            Assert.Equal(["MinutesSearch"], References(sibling).Where(name => name.StartsWith("MinutesSearch", StringComparison.Ordinal)));
    }

    [Fact]
    public void Heavy_packages_stay_behind_their_walls()
    {
        Assert.Contains(References(Lucene), name => name.StartsWith("Lucene.Net", StringComparison.Ordinal));
        Assert.Contains(References(Archive), name => name.Contains("ql", StringComparison.OrdinalIgnoreCase));
        foreach (var (assembly, forbidden) in new[] { (Ingest, "Lucene.Net"), (Ingest, "Microsoft.Data"), (Archive, "Lucene.Net"), (Archive, "AngleSharp"), (Lucene, "Microsoft.Data"), (Lucene, "AngleSharp"), (Server, "Lucene.Net"), (Server, "Microsoft.Data"), (Server, "SQLitePCL"), (Server, "AngleSharp") })
            Assert.DoesNotContain(References(assembly), name => name.StartsWith(forbidden, StringComparison.Ordinal));
        foreach (var assembly in new[] { Core, Ingest, Archive, Lucene }) Assert.DoesNotContain(References(assembly), name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void No_type_of_a_package_leaves_its_project()
    {
        foreach (var (assembly, packages) in new[] { (Lucene, new[] { "Lucene.Net", "J2N" }), (Archive, ["Microsoft.Data", "SQLitePCL"]), (Ingest, ["AngleSharp"]) })
        {
            var shown = assembly.GetExportedTypes().SelectMany(Shown).Distinct();
            Assert.DoesNotContain(shown, type => packages.Any(package => type.FullName?.StartsWith(package, StringComparison.Ordinal) == true));
        }
    }

    [Fact]
    public void Inside_the_core_search_sees_query_and_both_see_minutes()
    {
        MustNotSee("MinutesSearch.Minutes", "MinutesSearch.Query", "MinutesSearch.Search");
        MustNotSee("MinutesSearch.Query", "MinutesSearch.Search");
        // docs/decisions/0001: of the minutes, queries know the parts of an item, and nothing else.
        var others = Core.GetTypes().Where(type => type.Namespace == "MinutesSearch.Minutes" && type.Name != "ItemPart").Select(type => type.FullName!).ToArray();
        var seen = Types.InAssembly(Core).That().ResideInNamespace("MinutesSearch.Query").ShouldNot().HaveDependencyOnAny(others).GetResult();
        Assert.True(seen.IsSuccessful, string.Join(", ", seen.FailingTypeNames ?? []));
    }

    [Fact]
    public void Only_the_switch_names_the_engine()
    {
        var seen = Types.InAssembly(Server).That().HaveDependencyOn("MinutesSearch.Lucene").GetTypes().Select(type => type.FullName!.Split('/', '+')[0]).Distinct();
        Assert.Equal(["MinutesSearch.Server.Backend"], seen);
    }

    [Fact]
    public void Pages_are_made_without_knowing_http()
    {
        var seen = Types.InAssembly(Server).That().ResideInNamespace("MinutesSearch.Server.Pages").And().DoNotResideInNamespace("MinutesSearch.Server.Pages.Routes")
            .ShouldNot().HaveDependencyOn("Microsoft.AspNetCore.Http").GetResult();
        Assert.True(seen.IsSuccessful, string.Join(", ", seen.FailingTypeNames ?? []));
    }

    [Fact]
    public void Ingestion_knows_neither_http_nor_commands()
    {
        var seen = Types.InAssembly(Server).That().ResideInNamespace("MinutesSearch.Server.Ingestion")
            .ShouldNot().HaveDependencyOnAny("Microsoft.AspNetCore.Http", "MinutesSearch.Server.Api", "MinutesSearch.Server.Commands", "MinutesSearch.Server.Pages").GetResult();
        Assert.True(seen.IsSuccessful, string.Join(", ", seen.FailingTypeNames ?? []));
    }

    private static void MustNotSee(string from, params string[] to)
    {
        var seen = Types.InAssembly(Core).That().ResideInNamespace(from).ShouldNot().HaveDependencyOnAny(to).GetResult();
        Assert.True(seen.IsSuccessful, $"{from}: {string.Join(", ", seen.FailingTypeNames ?? [])}");
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<Type> Shown(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.BaseType is { } above) yield return above;
        foreach (var each in type.GetInterfaces()) yield return each;
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).Where(method => method.IsPublic || method.IsFamily))
        {
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: var answer }) yield return answer;
        }
        foreach (var field in type.GetFields(All).Where(field => field.IsPublic || field.IsFamily)) yield return field.FieldType;
    }
}
