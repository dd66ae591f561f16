using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using MinutesSearch.Archive;

namespace MinutesSearch.Server.Hosting;

/// <summary>
/// Reads <c>Authorization: Bearer …</c> and looks the key up by the hash of its secret. A key has scopes; <c>admin</c> includes
/// <c>ingest</c>. Where no key was ever made, nobody has one, and writing is closed.
/// </summary>
internal sealed class KeyAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, MinutesArchive archive)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    /// <summary>The scheme, as clients name it.</summary>
    public const string SchemeName = "Bearer";

    private const string ScopeClaim = "scope";

    /// <summary>Adds the scheme, and a policy for each scope.</summary>
    public static void Add(IServiceCollection services)
    {
        // Without data protection, which AddAuthentication brings along: keys are no cookies.
        services.AddAuthenticationCore(options => options.DefaultScheme = SchemeName);
        services.AddWebEncoders();
        new AuthenticationBuilder(services).AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(SchemeName, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(KeyScopes.Ingest, policy => policy.RequireClaim(ScopeClaim, KeyScopes.Ingest, KeyScopes.Admin))
            .AddPolicy(KeyScopes.Admin, policy => policy.RequireClaim(ScopeClaim, KeyScopes.Admin));
    }

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Reading is open to everybody; only a route that asks for a scope costs a look at the archive.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is null) return Task.FromResult(AuthenticateResult.NoResult());
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var given) || !given.Scheme.Equals(SchemeName, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(AuthenticateResult.NoResult());
        if (string.IsNullOrWhiteSpace(given.Parameter) || archive.FindKey(given.Parameter.Trim()) is not { } key)
            return Task.FromResult(AuthenticateResult.Fail("The key is unknown, or was revoked."));
        var identity = new ClaimsIdentity(key.Scopes.Select(scope => new Claim(ScopeClaim, scope)).Append(new Claim(ClaimTypes.Name, key.Name)), SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var isGiven = Request.Headers.Authorization.Count > 0;
        Response.Headers.WWWAuthenticate = isGiven ? "Bearer realm=\"MinutesSearch\", error=\"invalid_token\"" : "Bearer realm=\"MinutesSearch\"";
        var detail = archive.ListKeys().All(key => key.RevokedAt is not null)
            ? "Writing is closed: no key has been made. Make one with: minutes key add --name NAME --scope ingest"
            : isGiven ? "The key is unknown, or was revoked." : "Writing needs a key: Authorization: Bearer KEY";
        return TypedResults.Problem(detail, statusCode: StatusCodes.Status401Unauthorized, title: "No valid key").ExecuteAsync(Context);
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var needed = Context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>()?.Policy;
        return TypedResults.Problem($"The key does not allow this: it lacks the scope '{needed}'.", statusCode: StatusCodes.Status403Forbidden, title: "Not allowed").ExecuteAsync(Context);
    }
}
