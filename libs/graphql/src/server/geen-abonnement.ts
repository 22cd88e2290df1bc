import { type ASTVisitor, GraphQLError, OperationTypeNode, type ValidationContext } from 'graphql';

/** Sends subscriptions to the path that can answer more than once. */
export function geenAbonnementRegel(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operatie) {
      if (operatie.operation === OperationTypeNode.SUBSCRIPTION) {
        context.reportError(
          new GraphQLError('Abonnementen lopen over /graphql/stroom.', { nodes: [operatie] }),
        );
      }
      return false;
    },
  };
}
