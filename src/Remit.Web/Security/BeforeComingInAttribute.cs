namespace Remit.Web.Security;

/// <summary>
/// Marks what only somebody fills in who has not come in yet. Sent again by going back, its form still has the token of
/// who they were then; that is nobody's mistake, so it leads on instead of being refused.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BeforeComingInAttribute : Attribute
{
    /// <summary>Whether the page itself knows where to lead who has come in; else it is where they wanted to go.</summary>
    public bool LeadsOn { get; init; }
}
