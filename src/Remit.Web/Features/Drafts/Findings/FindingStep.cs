using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>A step that settles something worth a look.</summary>
/// <param name="Text">What stands on it.</param>
public abstract record FindingStep(Sentence Text)
{
    /// <summary>One tap: an answer of the page or of a line.</summary>
    /// <param name="Text">What stands on the button.</param>
    /// <param name="Line">The line; null for an answer of the whole page.</param>
    /// <param name="Name">The name of the answer.</param>
    /// <param name="Value">The answer; empty takes it away.</param>
    public sealed record Answer(Sentence Text, DraftLine? Line, string Name, string Value) : FindingStep(Text);

    /// <summary>A question of a line to look at again.</summary>
    /// <param name="Text">What stands on the link.</param>
    /// <param name="Address">Where it is.</param>
    public sealed record Look(Sentence Text, string Address) : FindingStep(Text);

    /// <summary>One tap: an edit of the document that came from a file.</summary>
    /// <param name="Text">What stands on the button.</param>
    public sealed record Edit(Sentence Text) : FindingStep(Text);

    /// <summary>An edit of the document that needs a number or a sentence.</summary>
    /// <param name="Text">What stands on the button.</param>
    /// <param name="Label">What is asked.</param>
    /// <param name="Of">What the number is of; null where a sentence is asked.</param>
    public sealed record Fill(Sentence Text, Sentence Label, Fact? Of) : FindingStep(Text)
    {
        /// <summary>The field, in refusals and in addresses.</summary>
        public const string Field = "typed";

        /// <summary>What stands before a number that is typed: the sign of money, where the reader writes it first.</summary>
        public string? Before => Of is { Kind: FactKind.Money } && IsSignFirst ? Amounts.SignOf(Of.Currency!) : null;

        /// <summary>What stands after it: the sign of money, the unit.</summary>
        public string? After =>
            Of is { Kind: FactKind.Money } ? (IsSignFirst ? null : Amounts.SignOf(Of.Currency!)) : Of?.Unit;

        /// <summary>What was typed, read as the number that is asked for; refused with what would be right.</summary>
        /// <param name="typed">What was typed.</param>
        public Outcome<decimal> Read(string typed)
        {
            var culture = CultureInfo.CurrentCulture;
            var beside = Of is { Kind: FactKind.Money } ? Beside.Money(Of.Currency, culture) : Beside.Unit(Of?.Unit);
            var read = TypedAmount.Read(typed, culture, Field, beside);
            return
                read.TryGet(out var number)
                && LineSizes.Check(number, Field, Of).ToImmutableArray() is { IsEmpty: false } wrong
                ? Outcome<decimal>.Refuse(wrong)
                : read;
        }

        private static bool IsSignFirst => Amounts.IsSignFirst(CultureInfo.CurrentCulture);
    }
}
