using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>A block of cases: of each fact some of the segments it is cut into. Never empty on any fact.</summary>
internal sealed class Region(ImmutableArray<Bits> segments) : IEquatable<Region>
{
    /// <summary>Of how many facts it is made.</summary>
    public int Count => segments.Length;

    /// <summary>The segments of a fact.</summary>
    public Bits this[int axis] => segments[axis];

    /// <summary>Its first segment of each fact.</summary>
    public Region First => new([.. segments.Select(own => own.Without(own).With(own.FirstRow))]);

    /// <summary>The same with other segments of one fact.</summary>
    public Region With(int axis, Bits own) => new(segments.SetItem(axis, own));

    /// <summary>Whether every case of it lies in another.</summary>
    public bool IsWithin(Region other)
    {
        for (var axis = 0; axis < segments.Length; axis++)
        {
            if (!segments[axis].IsWithin(other[axis]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there are cases of both.</summary>
    public bool Meets(Region other) => MeetsBeside(-1, other);

    /// <summary>Whether there are cases of both, or would be but for one fact.</summary>
    public bool IsBeside(Region other)
    {
        var apart = 0;
        for (var axis = 0; axis < segments.Length && apart < 2; axis++)
        {
            apart += segments[axis].Intersects(other[axis]) ? 0 : 1;
        }

        return apart < 2;
    }

    /// <summary>Whether there are cases of both, one fact left aside.</summary>
    public bool MeetsBeside(int leftAside, Region other)
    {
        for (var axis = 0; axis < segments.Length; axis++)
        {
            if (axis != leftAside && !segments[axis].Intersects(other[axis]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The cases of both; null when there are none.</summary>
    public Region? And(Region other) =>
        Meets(other) ? new Region([.. segments.Select((own, axis) => own.And(other[axis]))]) : null;

    /// <summary>Whether every case of it lies in one of some others.</summary>
    public bool IsCoveredBy(IReadOnlyList<Region> others) => !PartsOutside(others).Any();

    /// <summary>Its cases that lie in none of some others, as disjoint blocks.</summary>
    public IEnumerable<Region> PartsOutside(IReadOnlyList<Region> others)
    {
        if (others.FirstOrDefault(Meets) is not { } met)
        {
            yield return this;
            yield break;
        }

        var left = this;
        for (var axis = 0; axis < segments.Length; axis++)
        {
            var outside = left[axis].Without(met[axis]);
            var parts = outside.IsEmpty ? [] : left.With(axis, outside).PartsOutside(others);
            foreach (var part in parts)
            {
                yield return part;
            }

            left = left.With(axis, left[axis].And(met[axis]));
        }
    }

    /// <summary>The smallest block that holds both.</summary>
    public Region HullWith(Region other) => new([.. segments.Select((own, axis) => own.Or(other[axis]))]);

    public bool Equals(Region? other) => other is not null && segments.SequenceEqual(other.Segments);

    public override bool Equals(object? obj) => Equals(obj as Region);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var own in segments)
        {
            hash.Add(own);
        }

        return hash.ToHashCode();
    }

    private ImmutableArray<Bits> Segments => segments;
}
