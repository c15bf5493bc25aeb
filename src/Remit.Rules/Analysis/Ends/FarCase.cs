namespace Remit.Rules.Engine;

/// <summary>A fact, and a value of it beyond every end named.</summary>
internal readonly record struct FarCase(Fact Fact, decimal At)
{
    public FactValue Value => Place.Number(At).ValueOf(Fact);
}
