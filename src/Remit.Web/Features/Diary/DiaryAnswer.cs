namespace Remit.Web.Features.Diary;

/// <summary>What came back to a proposal.</summary>
public enum DiaryAnswer
{
    /// <summary>What I would have done.</summary>
    Same,

    /// <summary>Something different.</summary>
    Different,

    /// <summary>Nothing, and it no longer matters.</summary>
    None,
}
