using Remit.Web.Features.Keeping;

namespace Remit.Web.Tests.Features.Keeping;

/// <summary>What is done to a row beside the product, and what verifying then says.</summary>
public sealed class BreaksTests(Databases databases)
{
    private const string When = "of 2026-02-17 10:00:00 UTC";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Whatever_is_done_to_a_row_of_the_journal_is_named(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var pair = kept.PairId;
        (FormattableString Done, string Says)[] all =
        [
            (
                $"""UPDATE "Journal" SET "Content" = 'X' || substr("Content", 2) WHERE "ChainId" = {pair} AND "Turn" = 2""",
                $"the content of row 2 {When} was changed."
            ),
            (
                $"""UPDATE "Journal" SET "Content" = NULL WHERE "ChainId" = {pair} AND "Turn" = 2""",
                $"row 2 {When} has lost its content or its salt; erasing takes both."
            ),
            (
                $"""UPDATE "Journal" SET "Digest" = 'X' || substr("Digest", 2), "Content" = NULL, "Salt" = NULL WHERE "ChainId" = {pair} AND "Turn" = 2""",
                $"row 2 {When} was changed, in who, what, which thing, when, or its hash."
            ),
            (
                $"""UPDATE "Journal" SET "Hash" = 'X' || substr("Hash", 2) WHERE "ChainId" = {pair} AND "Turn" = 3""",
                $"row 3 {When} was changed, in who, what, which thing, when, or its hash."
            ),
            (
                $"""UPDATE "Journal" SET "PreviousHash" = 'X' || substr("PreviousHash", 2) WHERE "ChainId" = {pair} AND "Turn" = 3""",
                $"row 3 {When} does not follow row 2: one of them was changed, exchanged or put in."
            ),
            (
                $"""DELETE FROM "Journal" WHERE "ChainId" = {pair} AND "Turn" = 2""",
                $"row 2 is missing; it stood between row 1 and row 3 {When}."
            ),
            (
                $"""DELETE FROM "Journal" WHERE "ChainId" = {pair} AND "Turn" = 3""",
                "row 3 is missing; 3 changes were made."
            ),
            ($"""DELETE FROM "Journal" WHERE "ChainId" = {pair}""", "row 1 is missing; 3 changes were made."),
            (
                $"""UPDATE "Journal" SET "Turn" = -"Turn" WHERE "ChainId" = {pair} AND "Turn" > 1; UPDATE "Journal" SET "Turn" = 5 + "Turn" WHERE "Turn" < 0""",
                $"row 2 {When} does not follow row 1: one of them was changed, exchanged or put in."
            ),
            (
                $"""UPDATE "Journal" SET "Turn" = 0 WHERE "ChainId" = {pair} AND "Turn" = 3""",
                $"row 0 {When} stands where no row can."
            ),
            ($"""UPDATE "Pairs" SET "Turn" = 2""", "it has 3 rows, but only 2 changes were counted."),
        ];

        foreach (var (done, says) in all)
        {
            var found = await kept.TryAsync(done, db => new JournalCheck(db).FindBreakAsync(Cancel));
            Assert.Equal($"The journal of the pair {pair}: {says}", found);
        }
    }

    [Theory, EachDatabase]
    public async Task A_chain_whose_owner_was_taken_away_is_named(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);

        var found = await kept.TryAsync(
            $"""DELETE FROM "AgreementVersions"; DELETE FROM "Pairs" """,
            db => new JournalCheck(db).FindBreakAsync(Cancel)
        );

        Assert.Equal(
            $"The journal of {kept.PairId}, which is neither a pair nor a person here: whom it belongs to is missing.",
            found
        );
    }

    [Theory, EachDatabase]
    public async Task Whatever_is_done_to_an_agreed_version_is_named(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        (FormattableString Done, string Says)[] all =
        [
            (
                $"""UPDATE "AgreementVersions" SET "Text" = 'X' || substr("Text", 2) WHERE "Number" = 2""",
                $"the text or the hash of version 2 {When} was changed."
            ),
            (
                $"""UPDATE "AgreementVersions" SET "Hash" = 'X' || substr("Hash", 2) WHERE "Number" = 2""",
                $"the text or the hash of version 2 {When} was changed."
            ),
            (
                $"""UPDATE "AgreementVersions" SET "PreviousHash" = '' WHERE "Number" = 3""",
                $"version 3 {When} does not follow the version before it."
            ),
            (
                $"""UPDATE "AgreementVersions" SET "InForceFrom" = '2026-02-18' WHERE "Number" = 3""",
                $"number, day or hash of version 3 {When} are not what the journal says."
            ),
            (
                $"""UPDATE "AgreementVersions" SET "Id" = {Guid.CreateVersion7()} WHERE "Number" = 3""",
                $"no row of the journal says that version 3 {When} was agreed."
            ),
            (
                $"""DELETE FROM "AgreementVersions" WHERE "Number" = 2""",
                $"version 2 is missing; the next one there is version 3 {When}."
            ),
            (
                $"""DELETE FROM "AgreementVersions" WHERE "Number" = 3""",
                "the version is missing that was agreed on 2026-02-17 10:00:00 UTC, as row 3 of their journal says."
            ),
            (
                $"""UPDATE "AgreementVersions" SET "Number" = 7 WHERE "Number" = 3""",
                $"version 3 is missing; the next one there is version 7 {When}."
            ),
        ];

        foreach (var (done, says) in all)
        {
            var found = await kept.TryAsync(done, db => new VersionCheck(db).FindBreakAsync(Cancel));
            Assert.Equal($"What the pair {kept.PairId} agreed: {says}", found);
        }
    }

    [Theory, EachDatabase]
    public async Task A_version_agreed_at_another_instant_than_the_journal_says_is_named(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var later = kept.World.App.Clock.GetUtcNow().AddMinutes(1);
        object stored = database == Database.Sqlite ? later.UtcTicks : later;

        var found = await kept.TryAsync(
            $"""UPDATE "AgreementVersions" SET "AgreedAt" = {stored} WHERE "Number" = 1""",
            db => new VersionCheck(db).FindBreakAsync(Cancel)
        );

        Assert.EndsWith("the journal says another instant for version 1 of 2026-02-17 10:01:00 UTC.", found);
    }
}
