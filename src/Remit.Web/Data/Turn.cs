using Microsoft.EntityFrameworkCore.Storage;
using Remit.Web.Features.Journal;

namespace Remit.Web.Data;

/// <summary>
/// The right to change what belongs to one pair, to one person alone, or to the installation: from taking it to saving or disposing, nobody
/// else changes anything there, so what is read in between stays true. Without saving nothing has happened.
/// </summary>
public sealed class Turn : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;

    internal Turn(IDbContextTransaction transaction, JournalPlace place) =>
        (this.transaction, Place) = (transaction, place);

    /// <summary>The instant of the change; the same for everything written in it.</summary>
    public DateTimeOffset At => Place.At;

    /// <summary>Its number in the chain.</summary>
    public long Number => Place.Turn;

    internal JournalPlace Place { get; }

    internal bool IsOver { get; private set; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        IsOver = true;
        return transaction.DisposeAsync();
    }

    internal async Task CommitAsync(CancellationToken cancellationToken)
    {
        await transaction.CommitAsync(cancellationToken);
        await DisposeAsync();
    }
}
