using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;

namespace Remit.Web.Tests.Features.Drafts;

/// <summary>A draft that begins with a starter, answered with what is suggested.</summary>
internal static class StarterDraft
{
    /// <summary>The draft of a starter, by its key.</summary>
    public static SeenDraft Of(IServiceProvider services, string key)
    {
        var words = services.GetRequiredService<IStringLocalizer<StarterWords>>();
        var starter = StarterSets.Find(key)!;
        var owner = Person.Welcome("Inês", "Europe/Lisbon").Value;
        var draft = Draft.Of(owner.Id);
        draft.Answer(
            GivenAnswers
                .None.With(DraftAnswers.Lead, "Maarten")
                .With(DraftAnswers.Told, "note")
                .With(DraftAnswers.Currency, "EUR")
                .With(DraftAnswers.From, "2026-03-02")
        );
        var line = DraftLine.In(Guid.CreateVersion7(), draft.Id, 1);
        var size = starter.Offers.IsEmpty ? 0 : starter.Offers[^1];
        var most = starter.Measure is Measure.Money ? size * starter.Often : starter.Often;
        var given = GivenAnswers
            .None.With(LineAnswers.Starter, key)
            .With(LineAnswers.Measure, starter.Measure.ToString())
            .With(LineAnswers.Title, words[$"{key}.Title"])
            .With(LineAnswers.UpTo, starter.Offers.IsEmpty ? "" : size.ToString(CultureInfo.InvariantCulture))
            .With(LineAnswers.PerMonth, most.ToString(CultureInfo.InvariantCulture))
            .With(LineAnswers.Outcome, words[$"{key}.Outcome.1"])
            .With(LineAnswers.Never, words[$"{key}.Never.1"])
            .With(LineAnswers.Different, "never");
        line.Answer(starter.Measure is Measure.Number ? given.With(LineAnswers.Unit, words[$"{key}.Unit"]) : given);
        return new(draft, null, [line], [], owner, []);
    }
}
