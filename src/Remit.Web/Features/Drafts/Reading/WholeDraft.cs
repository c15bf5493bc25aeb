using System.Collections.Immutable;
using System.Globalization;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>A draft that misses no answer, and what it means.</summary>
/// <param name="Agreement">What it means.</param>
/// <param name="Seen">What was answered.</param>
public sealed record WholeDraft(Agreement Agreement, SeenDraft Seen)
{
    /// <summary>Whose it is.</summary>
    public Person Owner => Seen.Owner;

    /// <summary>What the owner is called.</summary>
    public string Me => Call(Owner.Name);

    /// <summary>What the other of the two is called.</summary>
    public string Other => Call(Seen.Draft.Role is DraftRole.Lead ? Agreement.Contributor : Agreement.Lead);

    /// <summary>What the owner counted themselves, where the page is to say it, with what each line is called.</summary>
    public ImmutableArray<(string Title, QuotedCount Count)> Counts { get; init; } = [];

    /// <summary>The document, as Remit writes it.</summary>
    public string Yaml => AgreementWriter.Write(Agreement);

    /// <summary>For whom the page is written: it speaks as the contributor; what a lead offers names both.</summary>
    public Reader Reader =>
        new(Seen.Draft.Role is DraftRole.Lead ? Voice.They : Voice.I, CultureInfo.CurrentCulture) { Call = Call };

    /// <summary>Its owner says it to the other.</summary>
    public Spoken Spoken => Seen.Draft.Role is DraftRole.Lead ? Spoken.ToContributor : Spoken.ToLead;

    /// <summary>The kind of decision a line has become; lines come after what a document brought, one kind each.</summary>
    /// <param name="line">A line of the draft.</param>
    public DecisionKind KindOf(DraftLine line)
    {
        var lines = LineHeadings.InOrder(Seen.Lines);
        return Agreement.Decisions.ElementAt(Agreement.Decisions.Count() - lines.Length + lines.IndexOf(line));
    }

    private string Call(string name) => CalledName.Among(Agreement.Names, Seen.Call)(name);
}
