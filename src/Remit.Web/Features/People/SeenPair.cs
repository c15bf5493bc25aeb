using System.Globalization;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.People;

/// <summary>A pair as one of the two sees it.</summary>
/// <param name="Pair">The two.</param>
/// <param name="Me">Who looks.</param>
public sealed record SeenPair(Pair Pair, Person Me)
{
    /// <summary>Whether it is the contributor who looks.</summary>
    public bool IsContributor => Pair.ContributorId == Me.Id;

    /// <summary>The other of the two.</summary>
    public Person Other => IsContributor ? Pair.Lead : Pair.Contributor;

    /// <summary>For whom sentences are written: the contributor or the lead, addressed as "you".</summary>
    public Reader Reader => ReaderIn(IsContributor ? Voice.You : Voice.They);

    /// <summary>The page of the pair speaks as the contributor, whoever reads it.</summary>
    public Reader PageReader => ReaderIn(Voice.I);

    /// <summary>What somebody named in the agreement is called.</summary>
    /// <param name="name">The whole name.</param>
    public string Call(string name) =>
        string.Equals(name, Pair.Contributor.Name, StringComparison.Ordinal) ? Pair.Contributor.CallMe
        : string.Equals(name, Pair.Lead.Name, StringComparison.Ordinal) ? Pair.Lead.CallMe
        : CalledName.Of(name);

    private Reader ReaderIn(Voice voice) => new(voice, CultureInfo.CurrentCulture) { Name = Me.Name, Call = Call };
}
