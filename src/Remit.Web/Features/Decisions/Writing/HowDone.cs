namespace Remit.Web.Features.Decisions;

/// <summary>How somebody went about a decision.</summary>
public enum HowDone
{
    /// <summary>As the answer says it is theirs; refused when it is not.</summary>
    AsAnswered,

    /// <summary>After asking, and with whatever came back.</summary>
    AskedFirst,

    /// <summary>Said what was intended, and went ahead unless stopped.</summary>
    SaidFirst,

    /// <summary>Decided alone, whatever the answer is.</summary>
    Alone,
}
