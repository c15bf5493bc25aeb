using System.Globalization;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>A draft that misses no answer, and what it means.</summary>
/// <param name="Agreement">What it means.</param>
/// <param name="Owner">Whose it is.</param>
public sealed record WholeDraft(Agreement Agreement, Person Owner)
{
    /// <summary>The document, as Remit writes it.</summary>
    public string Yaml => AgreementWriter.Write(Agreement);

    /// <summary>For whom the page is written: it speaks as its owner.</summary>
    public Reader Reader => new(Voice.I, CultureInfo.CurrentCulture) { Call = Call };

    private string Call(string name) =>
        string.Equals(name, Owner.Name, StringComparison.Ordinal) ? Owner.CallMe : name.Split(' ', 2)[0];
}
