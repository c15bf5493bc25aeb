using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Security;

namespace Remit.Web.Data;

/// <summary>
/// Everything kept, as one model over two databases. Consumers ask for this type; which of the two subclasses they get
/// is configuration. A change takes its turn, and is saved together with its row of the journal.
/// </summary>
public abstract class RemitDb(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options),
        IDataProtectionKeyContext
{
    private static readonly IServiceProvider SchemaServices = new ServiceCollection()
        .Configure<IdentityOptions>(UseSchema)
        .AddSingleton(TimeProvider.System)
        .BuildServiceProvider();

    private Turn? turn;

    /// <inheritdoc/>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// The clock of the application, for what somebody may see only until an instant: so no query has to be handed it, and
    /// none can be handed another.
    /// </summary>
    public TimeProvider Clock => this.GetService<TimeProvider>();

    /// <summary>The identity schema of the model: the third, which has passkeys.</summary>
    /// <param name="options">The options of the application, or of a tool.</param>
    public static void UseSchema(IdentityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }

    /// <summary>
    /// Waits for a pair's turn and takes it. Read what a decision rests on after this, not before.
    /// </summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="time">The clock; it is read once the turn is taken.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">There is no such pair, or a turn is held already.</exception>
    public Task<Turn> TakeTurnAsync(Guid pairId, TimeProvider time, CancellationToken cancellationToken) =>
        TakeAsync(
            Set<Pair>().Where(pair => pair.Id == pairId).Select(pair => pair.Turn),
            () =>
                Set<Pair>()
                    .Where(pair => pair.Id == pairId)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(pair => pair.Turn, pair => pair.Turn + 1),
                        cancellationToken
                    ),
            (pairId, time),
            cancellationToken
        );

    /// <summary>
    /// Waits for a person's turn and takes it, for what is theirs alone: a draft, a diary. Who has left has none.
    /// </summary>
    /// <param name="personId">The person.</param>
    /// <param name="time">The clock; it is read once the turn is taken.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">There is no such person, or a turn is held already.</exception>
    public Task<Turn> TakeOwnTurnAsync(Guid personId, TimeProvider time, CancellationToken cancellationToken) =>
        TakeAsync(
            Set<Person>().Where(person => person.Id == personId).Select(person => person.Turn),
            () =>
                Set<Person>()
                    .Where(person => person.Id == personId && person.LeftAt == null)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(person => person.Turn, person => person.Turn + 1),
                        cancellationToken
                    ),
            (personId, time),
            cancellationToken
        );

    /// <summary>
    /// Keeps what is one person's alone as it is until the turn that is held is over: for a change of a pair's that goes
    /// on in what is theirs. The change stands in the journal of the turn.
    /// </summary>
    /// <param name="personId">The person.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task KeepStillAsync(Guid personId, CancellationToken cancellationToken) =>
        Set<Person>()
            .Where(person => person.Id == personId)
            .ExecuteUpdateAsync(
                set => set.SetProperty(person => person.Turn, person => person.Turn),
                cancellationToken
            );

    /// <summary>
    /// Keeps what two people have together as it is until the turn that is held is over: waits for whoever changes it, as
    /// whoever ends it, and holds off who would.
    /// </summary>
    /// <param name="pairs">Which.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public static Task KeepStillAsync(IQueryable<Pair> pairs, CancellationToken cancellationToken) =>
        pairs.ExecuteUpdateAsync(set => set.SetProperty(pair => pair.Turn, pair => pair.Turn), cancellationToken);

    /// <summary>Waits for the installation's turn and takes it, for changes that belong to no pair.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<Turn> TakeTurnAsync(TimeProvider time, CancellationToken cancellationToken) =>
        TakeAsync(
            Set<Installation>().Select(installation => installation.Turn),
            () =>
                Set<Installation>()
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(one => one.Turn, one => one.Turn + 1),
                        cancellationToken
                    ),
            (Installation.OnlyId, time),
            cancellationToken
        );

    /// <summary>Whether this installation shows a worked example, which no mail leaves.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<bool> IsExampleAsync(CancellationToken cancellationToken) =>
        Set<Installation>().AnyAsync(installation => installation.IsExample, cancellationToken);

    /// <summary>Whether somebody is asked here how sure they are of a decision.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<bool> AsksHowSureAsync(CancellationToken cancellationToken) =>
        Set<Installation>().AnyAsync(installation => installation.AsksHowSure, cancellationToken);

    /// <summary>Whether it is kept here when an answer came, and counted how long somebody waited.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<bool> KeepsWaitingAsync(CancellationToken cancellationToken) =>
        Set<Installation>().AnyAsync(installation => installation.KeepsWaiting, cancellationToken);

    /// <summary>Writes every change and one row of the journal, and ends the turn; all of it or nothing.</summary>
    /// <param name="actor">Who did it.</param>
    /// <param name="what">What was done, such as <c>decision-written</c>.</param>
    /// <param name="subject">The thing it was done to.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    /// <exception cref="InvalidOperationException">No turn was taken, or a row that never changes was changed.</exception>
    public async Task SaveAsync(Actor actor, string what, IJournaled subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var mine = turn is { IsOver: false } held
            ? held
            : throw new InvalidOperationException("A change takes its turn first.");
        if (
            ChangeTracker
                .Entries<IInsertOnly>()
                .FirstOrDefault(row => row.State is EntityState.Modified or EntityState.Deleted) is
            { } changed
        )
        {
            throw new InvalidOperationException($"{changed.Metadata.ShortName()} is written once and never changed.");
        }

        Add(JournalEntry.Of(mine.Place, actor.PersonId, what, subject));
        await SaveChangesAsync(cancellationToken);
        await mine.CommitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        ArgumentNullException.ThrowIfNull(optionsBuilder);

        // Identity reads its schema version from application services; without them the model would be an older one,
        // and no tool or test should have to remember that.
        if (optionsBuilder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
        {
            optionsBuilder.UseApplicationServiceProvider(SchemaServices);
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        base.ConfigureConventions(configurationBuilder);
        var instants = configurationBuilder.Properties<DateTimeOffset>();
        _ = Database.IsSqlite()
            ? instants.HaveConversion<Instants.AsTicks>()
            : instants.HaveConversion<Instants.AsUtc>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RemitDb).Assembly);
    }

    private async Task<Turn> TakeAsync(
        IQueryable<long> number,
        Func<Task<int>> raise,
        (Guid Id, TimeProvider Time) chain,
        CancellationToken cancellationToken
    )
    {
        if (Database.CurrentTransaction is not null)
        {
            throw new InvalidOperationException("A turn is held already.");
        }

        // SQLite begins immediately, so its one writer waits here; PostgreSQL waits at the row that is raised.
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        try
        {
            if (await raise() != 1)
            {
                throw new InvalidOperationException($"Nothing has the id {chain.Id}.");
            }

            var last = await Set<JournalEntry>()
                .Where(row => row.ChainId == chain.Id)
                .OrderByDescending(row => row.Turn)
                .Select(row => row.Hash)
                .FirstOrDefaultAsync(cancellationToken);
            var at = Instants.Cut(chain.Time.GetUtcNow());
            turn = new Turn(transaction, new(chain.Id, await number.SingleAsync(cancellationToken), at, last ?? ""));
            return turn;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }
}
