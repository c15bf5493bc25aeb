using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>The short form of an answer in which facts are missing (V4).</summary>
/// <param name="Possible">Every level still possible, lowest first; empty where what is known cannot occur together.</param>
/// <param name="Missing">The facts that can still change it, as places in <see cref="KindTable.Facts"/>, in order.</param>
public readonly record struct Prospect(ImmutableArray<Level> Possible, ImmutableArray<int> Missing);
