using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>Cases that are more than the giver holds, or that may be (H1).</summary>
/// <param name="Given">The level that was given.</param>
/// <param name="Held">The level the giver has.</param>
/// <param name="Cases">The cases, as large as can be, in the facts of both.</param>
/// <param name="NotAsked">The facts that are not asked below and on which it depends; empty where it is more whatever they are.</param>
/// <param name="Witness">One of them, with the level given.</param>
public sealed record LinkCase(Level Given, Level Held, CaseBox Cases, ImmutableArray<string> NotAsked, Witness Witness);
