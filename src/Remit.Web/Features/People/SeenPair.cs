using System.Globalization;
using Remit.Rules;
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

    /// <summary>What the other of the two is called.</summary>
    public string OtherName => Pair.Call(Other.Name);

    /// <summary>For whom sentences about an agreement are written: the contributor or the lead, addressed as "you".</summary>
    /// <param name="agreement">The agreement.</param>
    public Reader ReaderOf(Agreement agreement) => ReaderOf(agreement, IsContributor ? Voice.You : Voice.They);

    /// <summary>The page of the pair speaks as the contributor, whoever reads it.</summary>
    /// <param name="agreement">The agreement.</param>
    public Reader PageReaderOf(Agreement agreement) => ReaderOf(agreement, Voice.I);

    private Reader ReaderOf(Agreement agreement, Voice voice)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var (named, call) = (Pair.NamedIn(agreement), Pair.CallAmong(agreement.Names));
        return new(voice, CultureInfo.CurrentCulture)
        {
            Name = Me.Name,
            Named = named,
            Call = name => call(named(name)),
        };
    }
}
