namespace Remit.Web.Data;

/// <summary>A row that is written once and never changed or deleted.</summary>
public interface IInsertOnly;
