using System.Text.Json;
using System.Text.Json.Nodes;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Cards;
using Remit.Web.Features.Covers;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Decisions.Shown;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Hours;
using Remit.Web.Features.Pausing;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Security;

namespace Remit.Web.Features.OwnData;

/// <summary>
/// Everything kept about who asks, and everything of their pairs that they may read, as one JSON file. It is read through
/// the same queries as the pages.
/// </summary>
internal sealed class ReadOwnData(RemitDb db, CurrentActor current, MyAccount mine, TimeProvider time)
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What is in the file, of whoever asks.</summary>
    /// <param name="me">Who asks.</param>
    public IReadOnlyList<Section> SectionsOf(Actor me) => [.. OwnOf(me), .. SentOf(me), .. PairsOf(me)];

    public async Task<byte[]> RunAsync(CancellationToken cancellationToken)
    {
        var me = await current.GetAsync(cancellationToken);
        var file = new JsonObject { ["writtenAt"] = time.GetUtcNow().ToString("O", null) };
        foreach (var section in SectionsOf(me))
        {
            file[section.Name] = await section.ReadAsync(cancellationToken);
        }

        file["passkeys"] = new JsonArray([
            .. (await mine.FindAsync(cancellationToken)).Passkeys.Select(passkey => new JsonObject
            {
                ["Name"] = passkey.Name,
                ["Since"] = passkey.CreatedAt.ToString("O", null),
            }),
        ]);
        return JsonSerializer.SerializeToUtf8Bytes(file, Layout);
    }

    private IReadOnlyList<Section> OwnOf(Actor me) =>
        [
            Section.From("person", db.Set<Person>().Where(one => one.Id == me.PersonId)),
            Section.From(
                "account",
                db.Users.Where(one =>
                    db.Set<Person>().Any(person => person.Id == me.PersonId && person.AccountId == one.Id)
                )
            ),
            Section.From(
                "sessions",
                db.Set<Session>()
                    .Where(one =>
                        db.Set<Person>().Any(person => person.Id == me.PersonId && person.AccountId == one.AccountId)
                    ),
                one => new { one.BegunAt }
            ),
            Section.From(
                "tokens",
                db.Set<ApiToken>().Where(one => one.PersonId == me.PersonId),
                one => new { one.MadeAt }
            ),
            Section.From("hours", db.HoursFor(me).Where(one => one.PersonId == me.PersonId)),
            Section.From("daysAway", db.DaysAwayFor(me).Where(one => one.PersonId == me.PersonId)),
            Section.From("covers", db.CoversFor(me)),
            Section.From("drafts", db.DraftsFor(me)),
            Section.From("draftLines", db.DraftLinesFor(me)),
            Section.From("diary", db.DiaryFor(me)),
            Section.From("diaryMonths", db.DiaryMonthsFor(me)),
            Section.From("diaryGoals", db.GoalsFor(me)),
            Section.From("diaryLeadHours", db.LeadHoursFor(me)),
        ];

    private IReadOnlyList<Section> PairsOf(Actor me) =>
        [
            Section.From(
                "lines",
                db.Set<ReportingLine>().Where(one => db.PairsFor(me).Any(pair => pair.Id == one.PairId)),
                one => new { one.BegunAt }
            ),
            Section.From(
                "pairs",
                db.PairsFor(me),
                one => new { Contributor = one.Contributor.Name, Lead = one.Lead.Name }
            ),
            Section.From(
                "agreements",
                db.Set<AgreementVersion>().Where(one => db.PairsFor(me).Any(pair => pair.Id == one.PairId)),
                one => new
                {
                    one.PairId,
                    one.Number,
                    one.InForceFrom,
                    one.AgreedAt,
                    one.Text,
                    one.Hash,
                }
            ),
            Section.From(
                "decisions",
                db.DecisionsFor(me),
                one => new
                {
                    one.PairId,
                    one.ById,
                    one.WrittenAt,
                }
            ),
            Section.From("decisionMonths", db.DecisionMonthsFor(me), one => new { one.PairId }),
            Section.From("pauses", db.PausesFor(me)),
            Section.From("cards", db.CardsFor(me)),
            Section.From("shown", db.ShowingsFor(me)),
        ];

    private IReadOnlyList<Section> DecidersOf(Actor me) =>
        [
            Section.From(
                "deciders",
                db.Set<DeciderAssent>()
                    .Where(one =>
                        one.PersonId == me.PersonId
                        || db.ProposalsFor(me).Any(sent => sent.Id == one.ProposalId && sent.ById == me.PersonId)
                    ),
                one => new
                {
                    one.Name,
                    one.AgreedAt,
                    one.Different,
                }
            ),
        ];

    private IReadOnlyList<Section> SentOf(Actor me) =>
        [
            Section.From("proposals", db.ProposalsFor(me)),
            Section.From(
                "links",
                db.Set<GuestLink>().Where(one => db.ProposalsFor(me).Any(sent => sent.Id == one.ProposalId)),
                one => new { one.Mail, one.MadeAt }
            ),
            Section.From(
                "replies",
                db.Set<LineReply>().Where(one => db.ProposalsFor(me).Any(sent => sent.Id == one.ProposalId)),
                one => new { one.At }
            ),
            .. DecidersOf(me),
            Section.From(
                "startingPoints",
                db.Set<StartingPoint>().Where(one => one.PersonId == me.PersonId),
                one => new { one.At }
            ),
            Section.From(
                "startingGaps",
                db.Set<StartingGap>()
                    .Where(one =>
                        db.Set<AgreementVersion>()
                            .Any(version =>
                                version.Id == one.VersionId && db.PairsFor(me).Any(pair => pair.Id == version.PairId)
                            )
                    )
            ),
            Section.From(
                "assents",
                db.Set<Assent>()
                    .Where(one =>
                        db.Set<AgreementVersion>()
                            .Any(version =>
                                version.Id == one.VersionId && db.PairsFor(me).Any(pair => pair.Id == version.PairId)
                            )
                    )
            ),
        ];
}
