namespace Remit.Web.Features.Proposals;

/// <summary>How things stand with a page that was sent, for one of the two.</summary>
public enum ProposalState
{
    /// <summary>It is to be read and answered, or a question of the other is.</summary>
    WaitsForYou,

    /// <summary>It waits for the other of the two.</summary>
    WaitsForOther,

    /// <summary>The two agreed to it, and somebody else who decides about some of it has to as well.</summary>
    WaitsForDecider,

    /// <summary>Everybody who has to has agreed.</summary>
    Agreed,

    /// <summary>Who sent it took it back, also by sending another.</summary>
    Withdrawn,

    /// <summary>It was answered with another page, or somebody who decides about some of it would want something different.</summary>
    Closed,
}
