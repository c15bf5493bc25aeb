namespace Remit.Web.Ui.Sentences;

/// <summary>Who speaks to whom in a sentence about a line of the agreement.</summary>
public enum Voice
{
    /// <summary>The contributor speaks: "I decide, then tell Maarten". The page of the pair.</summary>
    I,

    /// <summary>To the contributor: "you decide, then tell Maarten".</summary>
    You,

    /// <summary>About the contributor, to anybody else: "Inês decides, then tells Maarten", or "tells you".</summary>
    They,
}
