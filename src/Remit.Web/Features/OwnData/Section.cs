using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.OwnData;

/// <summary>One kind of thing in the file of one's own data.</summary>
/// <param name="Name">The name in the file.</param>
/// <param name="Of">What kind of thing.</param>
/// <param name="ReadAsync">Reads it: of each thing its id, what the journal keeps of it, and what else is said.</param>
internal sealed record Section(string Name, Type Of, Func<CancellationToken, Task<JsonArray>> ReadAsync)
{
    /// <param name="name">The name in the file.</param>
    /// <param name="rows">The things, as far as who asks may read them.</param>
    /// <param name="more">What is said of each besides; null for nothing.</param>
    public static Section From<T>(string name, IQueryable<T> rows, Func<T, object>? more = null)
        where T : class, IJournaled =>
        new(
            name,
            typeof(T),
            async cancellationToken =>
            {
                var all = new JsonArray();
                await foreach (
                    var row in rows.AsNoTracking()
                        .OrderBy(row => row.Id)
                        .AsAsyncEnumerable()
                        .WithCancellation(cancellationToken)
                )
                {
                    all.Add(NodeOf(row, more?.Invoke(row)));
                }

                return all;
            }
        );

    private static JsonObject NodeOf(IJournaled row, object? more)
    {
        var node = new JsonObject { ["Id"] = row.Id };
        foreach (
            var part in new[]
            {
                JsonNode.Parse(row.ToJournal()),
                JsonSerializer.SerializeToNode(more),
            }.OfType<JsonObject>()
        )
        {
            foreach (var (name, value) in part)
            {
                node[name] = value?.DeepClone();
            }
        }

        return node;
    }
}
