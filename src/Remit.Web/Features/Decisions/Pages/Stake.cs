namespace Remit.Web.Features.Decisions.Pages;

/// <summary>Why a little more is asked about a decision before it is written down.</summary>
public enum Stake
{
    /// <summary>It is outside what the two agreed to be the contributor's own.</summary>
    Outside,

    /// <summary>It is said before it is done.</summary>
    Announced,

    /// <summary>It cannot be undone.</summary>
    Irreversible,

    /// <summary>It takes more than half of a running limit.</summary>
    Half,
}
