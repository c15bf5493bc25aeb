using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Agreements;

/// <summary>Reads <c>between</c>, <c>others</c>, and whom <c>cover</c> names.</summary>
internal sealed class NamedReader(Mapping root, Errors errors)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private bool isWhole = true;

    public Named Read()
    {
        var (contributor, lead) = ReadBetween();
        var others = ReadOthers();
        TakeCover();
        isWhole &= contributor is not null && lead is not null && (root.Has("others") || root.Lacks("others"));
        return new Named(contributor, lead, others, new People([.. lines.Keys], isWhole, errors));
    }

    private (string? Contributor, string? Lead) ReadBetween()
    {
        const string Hint = "between: { contributor: NAME, lead: NAME }";
        if (root.Require("between", Hint) is not { } at || Mapping.Open(at, Keys.Between, errors) is not { } between)
        {
            return (null, null);
        }

        return (NameOf(between.Require("contributor", Hint)), NameOf(between.Require("lead", Hint)));
    }

    private ImmutableArray<OtherPerson> ReadOthers()
    {
        var others = ImmutableArray.CreateBuilder<OtherPerson>();
        foreach (var item in root.Items("others"))
        {
            var other = Mapping.Open(item, Keys.Other, errors);
            if (NameOf(other?.Require("name")) is { } name)
            {
                others.Add(new OtherPerson(name, other!.Text("as")));
            }
            else
            {
                isWhole = false;
            }
        }

        return others.ToImmutable();
    }

    // The cover may be named there for the first time, unless the name is nearly that of somebody known.
    private void TakeCover()
    {
        if (root.Find("cover") is { Text: { } cover } at && Nearest.To(cover, lines.Keys) is null)
        {
            lines.TryAdd(cover, at.Node.At.Line);
        }
    }

    private string? NameOf(Located? at)
    {
        if (at is not { } place || Scalars.Text(place, errors) is not { } name)
        {
            return null;
        }

        if (!lines.TryAdd(name, place.Node.At.Line))
        {
            errors.Add(
                place,
                "named-twice",
                $"'{name}' is named on line {lines[name]} already.",
                "each person stands once"
            );
        }

        return name;
    }
}
