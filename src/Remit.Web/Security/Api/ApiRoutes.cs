namespace Remit.Web.Security;

/// <summary>Who uses the routes of the API: whoever signed in, and programs with a token that is good for it.</summary>
internal static class ApiRoutes
{
    /// <summary>Lets programs with a scope use a route.</summary>
    /// <param name="route">The route, or a group of them.</param>
    /// <param name="scope">One scope.</param>
    public static TBuilder NeedsScope<TBuilder>(this TBuilder route, ApiScope scope)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new ScopeNeeded(scope));

    /// <summary>Of a group: nobody who is not signed in, and no token without the scope of the route.</summary>
    /// <param name="api">The group.</param>
    public static RouteGroupBuilder ForScopes(this RouteGroupBuilder api) =>
        api.RequireAuthorization(policy =>
            policy.RequireAuthenticatedUser().AddRequirements(new ScopeNeeded.Requirement())
        );
}
