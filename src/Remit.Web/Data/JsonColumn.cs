using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Data;

/// <summary>Names, or names and their values sorted by name, kept as one column of JSON text.</summary>
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

    public static PropertyBuilder<ImmutableArray<string>> AsJson(
        this PropertyBuilder<ImmutableArray<string>> property
    ) =>
        property.HasConversion(
            names => JsonSerializer.Serialize(names, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<ImmutableArray<string>>(text, JsonSerializerOptions.Default),
            new ValueComparer<ImmutableArray<string>>(
                (left, right) => left.SequenceEqual(right),
                names => names.Length,
                names => names
            )
        );

    private static ImmutableSortedDictionary<string, T> Read<T>(string text) =>
        JsonSerializer.Deserialize<Dictionary<string, T>>(text)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
