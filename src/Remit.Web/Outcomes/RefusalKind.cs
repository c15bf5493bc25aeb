namespace Remit.Web.Outcomes;

/// <summary>What kind of "no" it is; it decides the status code.</summary>
public enum RefusalKind
{
    /// <summary>What was given cannot be used as it stands (400).</summary>
    Invalid,

    /// <summary>It is not this person's to do (403).</summary>
    NotYours,

    /// <summary>There is no such thing, or it is not this person's to see (404).</summary>
    NotFound,

    /// <summary>The thing is not in a state in which this can be done (409).</summary>
    Conflict,
}
