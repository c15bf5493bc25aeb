using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Knows a program by the token it sends: <c>Authorization: Bearer remit_…</c>. Only the API takes tokens.</summary>
internal sealed class TokenScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder,
    RemitDb db
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "Token";

    private const string Bearer = "Bearer";

    /// <summary>Whether a request comes from a program with a token, rather than from a browser with a cookie.</summary>
    public static bool IsMeant(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Authorization.ToString().Split(' ')[0].Equals(Bearer, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsMeant(Request))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = SecretText.HashOf(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        var now = TimeProvider.GetUtcNow();
        var found = await db.Set<ApiToken>()
            .Where(token => token.Hash == hash && token.EndsAt > now)
            .Select(token => new { token.PersonId, token.Scopes })
            .SingleOrDefaultAsync(Context.RequestAborted);
        if (found is null)
        {
            return AuthenticateResult.Fail("No such token.");
        }

        Claim[] claims =
        [
            new(CurrentActor.PersonClaim, found.PersonId.ToString()),
            new(ScopeNeeded.Claim, found.Scopes.ToString("D")),
        ];
        return AuthenticateResult.Success(new(new(new ClaimsIdentity(claims, Name)), Name));
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return RefuseAsync(StatusCodes.Status401Unauthorized, Refusal.NotYours("token-unknown"));
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var needed = Context.GetEndpoint()?.Metadata.GetMetadata<ScopeNeeded>()?.Scope ?? ApiScope.None;
        return RefuseAsync(StatusCodes.Status403Forbidden, Refusal.NotYours("token-scope", ScopeNeeded.NameOf(needed)));
    }

    private Task RefuseAsync(int status, Refusal refusal) =>
        TypedResults
            .Problem(
                refusal.Message,
                statusCode: status,
                extensions: [new KeyValuePair<string, object?>("code", refusal.Code)]
            )
            .ExecuteAsync(Context);
}
