using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Data;

/// <summary>Names and their values, kept as one column of JSON text, sorted by name.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<ImmutableSortedDictionary<string, T>> AsJson<T>(
        this PropertyBuilder<ImmutableSortedDictionary<string, T>> property
    ) =>
        property.HasConversion(
            values => JsonSerializer.Serialize(values, JsonSerializerOptions.Default),
            text => Read<T>(text),
            new ValueComparer<ImmutableSortedDictionary<string, T>>(
                (left, right) => left!.SequenceEqual(right!),
                values => values.Count,
                values => values
            )
        );

    private static ImmutableSortedDictionary<string, T> Read<T>(string text) =>
        JsonSerializer.Deserialize<Dictionary<string, T>>(text)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
