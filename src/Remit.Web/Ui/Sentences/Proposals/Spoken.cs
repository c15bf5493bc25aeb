namespace Remit.Web.Ui.Sentences;

/// <summary>Who says a first line to whom.</summary>
public enum Spoken
{
    /// <summary>The contributor to the lead: "I decide and tell you".</summary>
    ToLead,

    /// <summary>The contributor, with the lead named: "I decide and tell Maarten".</summary>
    OfLead,

    /// <summary>The lead to the contributor: "you decide and tell me".</summary>
    ToContributor,
}
