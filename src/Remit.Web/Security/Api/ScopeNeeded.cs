using Microsoft.AspNetCore.Authorization;

namespace Remit.Web.Security;

/// <summary>What a token must be good for to use a route. A route that does not say it takes no token at all.</summary>
/// <param name="scope">One scope.</param>
internal sealed class ScopeNeeded(ApiScope scope)
{
    /// <summary>The claim of a token that holds its scopes, as a number.</summary>
    public const string Claim = "scopes";

    /// <summary>The scope.</summary>
    public ApiScope Scope => scope;

    /// <summary>The name of a scope as the API writes it.</summary>
    public static string NameOf(ApiScope scope) => scope.ToString().ToLowerInvariant();

    /// <summary>Of a route under <c>/api</c>: whoever signed in there uses it, and a token with the scope it needs.</summary>
    public sealed class Requirement : IAuthorizationRequirement;

    /// <summary>Holds the two beside each other.</summary>
    public sealed class Handler(IHttpContextAccessor http) : AuthorizationHandler<Requirement>
    {
        /// <inheritdoc/>
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
        {
            if (context.User.FindFirst(Claim)?.Value is not { } given)
            {
                context.Succeed(requirement);
                return Task.CompletedTask;
            }

            var needed = http.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<ScopeNeeded>()?.Scope;
            if (needed is { } scope && Enum.TryParse<ApiScope>(given, out var scopes) && scopes.HasFlag(scope))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
