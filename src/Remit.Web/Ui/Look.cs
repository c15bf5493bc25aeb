namespace Remit.Web.Ui;

/// <summary>What pages look like that say nothing themselves.</summary>
/// <param name="Layout">The layout: a component with a body.</param>
public sealed record Look(Type Layout);
