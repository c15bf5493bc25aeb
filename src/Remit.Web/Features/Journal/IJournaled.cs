namespace Remit.Web.Features.Journal;

/// <summary>A thing whose changes the journal keeps.</summary>
public interface IJournaled
{
    /// <summary>Which thing.</summary>
    Guid Id { get; }

    /// <summary>What it now says, as JSON: what a row of the journal stands for and its digest proves.</summary>
    string ToJournal();
}
