namespace Remit.Rules.Engine;

internal sealed class Table
{
    public static Table Of(DecisionKind kind) => new();
}
